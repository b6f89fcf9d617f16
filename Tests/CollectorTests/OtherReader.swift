import Foundation
import TestSupport
import Testing

/// What others read in a file that we wrote: Python's own readers, and openpyxl.
struct OtherReader {
    private let script: String
    private let needs: String

    func read(_ file: Data, _ arguments: String...) throws -> String {
        try OtherProgram.python.require(["-c", "import \(needs)"])
        let folder = try TemporaryFolder()
        let path = try folder.write(file, to: "file")
        let result = try OtherProgram.python.run(["-c", script, path] + arguments)
        try #require(result.status == 0, "\(result.errors)")
        return result.output.trimmingCharacters(in: .newlines)
    }

    /// Says how many rows there are of how many cells, and what is wrong in them.
    static let csv = OtherReader(
        script: """
            import csv, sys, unicodedata
            data = open(sys.argv[1], 'rb').read()
            assert data.startswith(b'\\xef\\xbb\\xbf') and data.endswith(b'"\\r\\n')
            separator = {'comma': ',', 'semicolon': ';', 'tab': '\\t'}[sys.argv[2]]
            rows = list(csv.reader(data.decode('utf-8-sig').splitlines(keepends=True), delimiter=separator, strict=True))
            widths = sorted({len(row) for row in rows})
            cells = [cell for row in rows for cell in row]
            formulas = sum(cell.lstrip()[:1] in tuple('=+-@＝＋－＠') and cell.strip() != '' for cell in cells)
            unfit = sum(unicodedata.category(c) == 'Cc' for cell in cells for c in cell)
            print(f"{len(rows)} rows of {', '.join(map(str, widths))}, {formulas} formulas, {unfit} unfit")
            """, needs: "csv")

    /// Each sheet's cells by kind and value, as JSON.
    static let workbook = OtherReader(
        script: """
            import datetime, json, openpyxl, sys
            book = openpyxl.load_workbook(open(sys.argv[1], 'rb'))
            def shown(cell):
                assert cell.hyperlink is None
                if isinstance(cell.value, datetime.datetime): return 'd:' + cell.value.date().isoformat()
                if cell.number_format == '0%': return f'p:{int(cell.value * 100 + 0.5 + 1e-9)}'
                return f'{cell.data_type}:{cell.value}'
            for sheet in book:
                assert sheet.freeze_panes == 'A2' and sheet.auto_filter.ref == sheet.dimensions, sheet.auto_filter.ref
            print(json.dumps([[[shown(cell) for cell in row] for row in sheet.iter_rows()] for sheet in book]))
            """, needs: "openpyxl")

    /// The page's texts, and whatever is in it that should not be.
    static let page = OtherReader(
        script: """
            import html.parser, json, sys
            allowed = {'html': {'lang'}, 'head': set(), 'meta': {'charset', 'http-equiv', 'content', 'name'},
                'title': set(), 'style': set(), 'body': set(), 'h1': set(), 'p': {'class'}, 'table': set(),
                'thead': set(), 'tbody': set(), 'tr': {'class'}, 'th': {'class', 'scope'}, 'td': {'class', 'colspan'}}
            void, leaves = {'meta'}, {'title', 'h1', 'p', 'th', 'td'}
            class Reader(html.parser.HTMLParser):
                wrong, texts, open, text = [], [], [], ''
                def handle_starttag(self, tag, attributes):
                    if tag not in allowed: self.wrong.append(tag)
                    elif {name for name, _ in attributes} - allowed[tag]: self.wrong.append(self.get_starttag_text())
                    if tag in void: return
                    self.open.append(tag)
                    self.text = ''
                def handle_startendtag(self, tag, attributes): self.wrong.append(tag + '/')
                def handle_endtag(self, tag):
                    if not self.open or self.open.pop() != tag: self.wrong.append('/' + tag)
                    if tag in leaves: self.texts.append(self.text)
                    if tag == 'style' and any(word in self.text for word in ('url(', '@import', '://')):
                        self.wrong.append(self.text)
                def handle_data(self, data):
                    self.text += data
                    if data.strip() and (not self.open or self.open[-1] not in leaves | {'style'}):
                        self.wrong.append(data)
                def handle_comment(self, data): self.wrong.append(data)
                def handle_pi(self, data): self.wrong.append(data)
                def unknown_decl(self, data): self.wrong.append(data)
            text = open(sys.argv[1], encoding='utf-8').read()
            reader = Reader()
            reader.feed(text)
            reader.close()
            if reader.open: reader.wrong.append('open')
            if "default-src 'none'" not in text: reader.wrong.append('policy')
            print(json.dumps({'wrong': reader.wrong, 'texts': reader.texts}))
            """, needs: "html.parser")
}
