/**
 * What stands beside articles in folders and archives and is none: known by its name or its media type,
 * passed over unread and counted by kind. Everything else is tried, and fails with a reason if it must.
 */
export function besideArticles(name: string, mediaType: string | null = null): string | null {
  const type = mediaType ?? "";
  for (const [kind, types] of TYPES) if (types.test(type)) return kind;
  const ending = /\.([a-z0-9]{1,8})$/i.exec(name)?.[1].toLowerCase();
  const byName = ending ? KIND_OF.get(ending) : undefined;
  if (byName && !READ_TYPES.test(type)) return byName;
  return FURNITURE_NAMES.test(name) ? "files for robots and systems" : null;
}

/** Is this media type one that articles come in? A payload without any is tried. */
export function mayBeArticle(mediaType: string | null): boolean {
  return mediaType === null || READ_TYPES.test(mediaType);
}

const READ_TYPES = /^(?:text\/(?:html|plain)|application\/xhtml\+xml)$/;

const TYPES: readonly (readonly [kind: string, types: RegExp])[] = [
  ["pictures", /^image\//],
  ["style sheets", /^text\/css$/],
  ["scripts", /^(?:application|text)\/(?:x-)?(?:java|ecma)script$/],
  ["fonts", /^(?:font\/|application\/(?:x-)?font|application\/vnd\.ms-fontobject)/],
  ["sound and film", /^(?:audio|video)\/|^application\/(?:vnd\.apple\.mpegurl|dash\+xml)$/],
];

const ENDINGS: readonly (readonly [kind: string, endings: string])[] = [
  ["pictures", "png jpg jpeg jpe gif webp avif bmp ico cur svg svgz tif tiff heic heif jfif"],
  ["style sheets", "css scss less"],
  ["scripts", "js mjs cjs map wasm"],
  ["fonts", "woff woff2 ttf otf eot"],
  ["sound and film", "mp3 m4a aac ogg oga wav flac mp4 m4v mov avi mkv webm mpg mpeg wmv ts m3u8 vtt srt"],
];

const KIND_OF: ReadonlyMap<string, string> = new Map(
  ENDINGS.flatMap(([kind, endings]) => endings.split(" ").map((ending) => [ending, kind] as const)),
);

/** Left by systems in archives and folders, or written for robots. */
const FURNITURE_NAMES = /(?:^|\/)(?:__MACOSX\/.*|\.DS_Store|\._[^/]*|Thumbs\.db|desktop\.ini|robots\.txt|ads\.txt|app-ads\.txt)$/i;
