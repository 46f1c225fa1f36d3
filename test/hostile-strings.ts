/**
 * Texts that programs which build pages, messages, files or queries of texts stumble over. Each is to be shown and kept as it
 * is, wherever a user may write: none begins or ends with blanks, none is the same as another without case.
 */
export const hostileStrings: readonly string[] = [
  '<script>window.hit=1</script>',
  '<img src=x onerror=window.hit=1>',
  '<svg/onload=window.hit=1>',
  '"><b onmouseover=window.hit=1>',
  "' onfocus=window.hit=1 autofocus x='",
  'javascript:window.hit=1',
  '</textarea></title></style>',
  '<!-- not a comment -->',
  '<![CDATA[text]]>',
  '&lt;b&gt; &amp; &#39; &nbsp;x',
  '{{constructor.constructor("window.hit=1")()}}',
  '${window.hit=1}',
  '`backticks` and \\backslashes\\',
  '{0} {name} {count} {n}',
  '@:frame.customers @.lower:x',
  'one | other | many',
  "{'{'} {'@'}",
  '%s %d %n %1$s %@',
  '$& $1 $` \\1 \\g<0>',
  "Robert'); DROP TABLE customers;--",
  '" OR ""="',
  "O''Neil'' \\' x",
  'a%_[b]*?c',
  '=1+1',
  '=cmd|"/c calc"!A1',
  '+SUM(1;2)',
  '-2+3',
  '@SUM(1,1)',
  'comma, semicolon; "quote" x',
  'ends with a quote"',
  '../../etc/passwd',
  '..\\..\\windows\\system32',
  '%00%0d%0aSet-Cookie:x',
  'C:\\aux\\con.txt',
  '/dev/null; rm -rf ~',
  '__proto__',
  'constructor',
  'toString',
  'false',
  'undefined',
  '1e999',
  '0x1F',
  '# heading **bold** [x](javascript:1)',
  '\u202eright to left\u202c end',
  '\u2067עברית‎ \u2069 mixed عربي',
  'zero\u200bwidth\u200djoin\u2060er',
  'Z\u0336a\u0336l\u0336g\u0336\u1ecd\u0323\u0323\u0323',
  '👩‍👩‍👧‍👦 family 🏳️‍🌈',
  'ﬁ ligature ﷺ ㎏ ½',
  'Ёлка ё ЩЪЫЬ Żółć',
  'İstanbul ı ß ſ'
]

/** Longer than any place to show it has room for, without a blank to break at. */
export const longString = 'Donaudampfschifffahrt'.repeat(19)

/** Texts that hold a NUL, which no file and no name can. */
export const withNul = 'before\u0000after'
