/** How a document looks on screen and on A4. */
export const documentStyle = `
@page { size: A4; margin: 18mm 16mm 20mm }
* { box-sizing: border-box }
body { font: 10.5pt/1.5 'Inter', 'Segoe UI', 'Noto Sans', system-ui, sans-serif; color: #1f2328; background: #fff;
  max-width: 190mm; margin: 0 auto; padding: 12mm 8mm; overflow-wrap: break-word; hyphens: auto }
header { border-top: 4px solid var(--accent); padding-top: 5mm; margin-bottom: 7mm }
h1 { font: 600 22pt/1.2 Georgia, 'Noto Serif', serif; margin: 0 }
h2 { font: 600 15pt/1.3 Georgia, 'Noto Serif', serif; margin: 9mm 0 2.5mm; break-after: avoid }
h3 { font-size: 11.5pt; margin: 6mm 0 1.5mm; break-after: avoid }
h4 { font-size: 10.5pt; margin: 4mm 0 1mm; color: #57606a; break-after: avoid }
nav { margin-bottom: 7mm }
nav p { font: 600 13pt/1.3 Georgia, 'Noto Serif', serif; margin: 0 0 2mm }
nav ul { list-style: none; padding: 0 }
nav .level1 { font-weight: 600; margin-top: 2mm }
nav .level2 { padding-left: 6mm }
nav a { color: inherit; text-decoration: none }
p, ul, ol, dl, blockquote { margin: 0 0 3mm }
.subtitle { font-size: 12pt; color: #57606a; margin: 1.5mm 0 0 }
.quiet { color: #57606a }
ul, ol { padding-left: 6mm }
li { margin-bottom: 1mm }
dl > div { display: grid; grid-template-columns: 42mm 1fr; gap: 4mm; padding: 1mm 0; border-bottom: 1px solid #e5e7eb }
dt { color: #57606a }
dd { margin: 0 }
blockquote { border-left: 3px solid var(--accent); padding-left: 4mm; font: italic 12pt/1.5 Georgia, 'Noto Serif', serif }
blockquote p { margin: 0 }
blockquote footer { border: 0; margin: 1mm 0 0; padding: 0; font: 9pt/1.4 'Inter', 'Segoe UI', 'Noto Sans', sans-serif }
table { width: 100%; border-collapse: collapse; margin: 0 0 5mm; font-size: 9.5pt }
caption { text-align: left; font-weight: 600; margin-bottom: 1.5mm }
thead { display: table-header-group }
tr { break-inside: avoid }
th, td { text-align: left; vertical-align: top; padding: 1.6mm 2.5mm 1.6mm 0; border-bottom: 1px solid #e5e7eb }
thead th { border-bottom: 1.5px solid #1f2328; font-size: 9pt }
tbody th { font-weight: 500 }
.right { text-align: right; font-variant-numeric: tabular-nums; padding-right: 5mm }
.signatures { display: flex; flex-wrap: wrap; gap: 16mm 8mm; margin-top: 18mm; break-inside: avoid }
.signatures p { flex: 1 1 40mm; border-top: 1px solid #1f2328; padding-top: 1mm; margin: 0; font-size: 9pt }
hr.page { border: 0; margin: 10mm 0; break-after: page }
img { display: block; margin: 0 0 4mm }
body > footer { margin-top: 10mm; padding-top: 2mm; border-top: 1px solid #e5e7eb; font-size: 8.5pt; color: #57606a }
@media print { body { padding: 0; max-width: none } hr.page { margin: 0 } }
`
