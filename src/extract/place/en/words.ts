/** Words inside and beside names that tell which kind of place a name names. Lower case. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** A name that ends so is a building, or something else that was built. */
export const BUILT = words(`
  airport airfield airbase base barracks bridge building cathedral cemetery church dam embassy consulate fort fortress garrison hall highway
  hospital hotel house jail library mall market monument mosque motorway museum palace pier plant plaza port prison railway road square stadium
  station street avenue boulevard synagogue temple terminal theater theatre tower tunnel villa wall camp checkpoint refinery reactor facility
`);

/** A name that ends so is land or water. */
export const LAND = words(`
  basin bay beach canyon cape channel coast creek delta desert falls fjord forest gulf hill hills island islands isle isles lake lagoon mountain
  mountains ocean peninsula plain plains plateau point range reef ridge river sea shore strait straits territories valley volcano wetlands
`);

/** A name that ends so has a government of its own. */
export const GOVERNED = words(`
  borough canton city county department district emirate governorate kingdom municipality parish prefecture province republic state territory
  town township village oblast region
`);

/** A name that begins so, as "Lake Orme" or "Mount Sill". */
export const BUILT_FIRST = words("fort camp port");
export const LAND_FIRST = words("lake mount mt cape gulf bay strait straits isle river");

/** "in Alder", "across the Valley": the name is a place here. Without a direction of speech, as "to" and "from" have. */
export const LOCATING = words("in inside near outside around across throughout within at into toward towards through beyond");

/** "the town of Alder" */
export const KINDS_BEFORE = words(
  "city town village province county district capital state port republic kingdom suburb governorate municipality",
);
