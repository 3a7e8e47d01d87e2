/// Rows of text in columns.
struct TextTable {
  var header: [String]
  /// The columns that are aligned at their leading edge; the others, numbers, at their trailing one.
  var leadingColumns: Set<Int>
  var rows: [[String]]

  var lines: [String] {
    let all = [header] + rows
    let used = header.indices.filter { column in rows.contains { !$0[column].isEmpty } }
    let widths = header.indices.map { column in all.map { $0[column].count }.max() ?? 0 }
    return all.map { row in
      let cells = used.map { column in
        let padding = String(repeating: " ", count: widths[column] - row[column].count)
        return leadingColumns.contains(column) ? row[column] + padding : padding + row[column]
      }
      var line = cells.joined(separator: "  ")
      while line.last == " " { line.removeLast() }
      return line
    }
  }
}
