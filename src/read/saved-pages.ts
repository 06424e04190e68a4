/**
 * A browser saves a page as `Dam opens.html` and what stands around it in a folder `Dam opens_files`,
 * whose name another language or browser ends differently. What lies in it are parts of that page, not
 * articles of their own.
 */
const FOLDER_ENDINGS =
  "_files|_file|\\.files|-files|_fichiers|_archivos|_arquivos|-Dateien|_bestanden|_filer|-filer|_pliki|_elemei|_soubory|_tiedostot";
const FOLDER = new RegExp(`^(.+)(?:${FOLDER_ENDINGS})$`, "i");
const PAGE = /^(.+)\.(?:x?html?|shtml)$/i;

/** The name of the page without its ending, or null when it is no page. */
export function pageStem(name: string): string | null {
  return PAGE.exec(name)?.[1] ?? null;
}

/** The name of the page that a folder with such a name would belong to. */
export function stemOfFolder(name: string): string | null {
  return FOLDER.exec(name)?.[1] ?? null;
}

/** The pages met in an archive, and which names lie in the folder of one of them. */
export function savedPages(): { readonly meet: (label: string) => void; readonly holds: (label: string) => boolean } {
  const stems = new Set<string>();
  return {
    meet(label) {
      const stem = pageStem(label);
      if (stem) stems.add(stem);
    },
    holds(label) {
      for (let at = label.indexOf("/"); at > 0; at = label.indexOf("/", at + 1)) {
        const folder = label.slice(0, at);
        const from = folder.lastIndexOf("/") + 1;
        const stem = stemOfFolder(folder.slice(from));
        if (stem && stems.has(folder.slice(0, from) + stem)) return true;
      }
      return false;
    },
  };
}
