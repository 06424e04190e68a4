/** Last parts of internet addresses that news and mail write without `http://` before them. */
export const DOMAINS = "com org net edu gov mil info biz co\\.uk ac\\.uk org\\.uk gov\\.uk com\\.au eu ru ie".split(" ");
