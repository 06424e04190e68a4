/** The upper halves of two tables of 256 characters that UTF-8 is taken for. */

/** 0x80 to 0x9F of windows-1252, empty where it has nothing; from 0xA0 on it is Unicode's own. */
export const CP1252: readonly string[] = [..."€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ"].map((mark) => mark.trim());

/** 0x80 to 0xBF of Mac Roman: all that goes on with a character in UTF-8. */
export const MAC: readonly string[] = [..."ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø"];
