package stele.format.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stele.bitext.Annotations;
import stele.bitext.BeadStatus;
import stele.bitext.Confidence;
import stele.format.BeadFields;
import stele.format.MovedRow;
import stele.xml.Spreadsheet.SheetRow;

/** The hidden sheet with the beads of moved pairs, which one row of the visible sheet shows. */
final class SheetOfMoved {

  /** A bead of a pair: its number and what it carried. */
  private record Part(int bead, BeadFields fields) {}

  private final Map<String, List<Part>> parts = new LinkedHashMap<>();
  private final int versions;

  private SheetOfMoved(int versions) {
    this.versions = versions;
  }

  /** Rows that are not as they were written are passed over. */
  static SheetOfMoved of(List<SheetRow> rows, int versions) {
    SheetOfMoved sheet = new SheetOfMoved(versions);
    for (SheetRow row : rows.subList(Math.min(1, rows.size()), rows.size())) {
      try {
        Part part = new Part(Integer.parseInt(row.cell(1).strip()), fields(row, 2));
        sheet.parts.computeIfAbsent(row.cell(0).strip(), key -> new ArrayList<>()).add(part);
      } catch (IllegalArgumentException e) {
        // The bead stays in the row that shows it.
      }
    }
    return sheet;
  }

  private static BeadFields fields(SheetRow row, int column) {
    String status = row.cell(column + 1).strip();
    return BeadFields.of(
        Confidence.ofWritten(row.cell(column)),
        new Annotations(
            status.isEmpty() ? BeadStatus.AUTO : BeadStatus.ofWord(status),
            BeadFields.flags(row.cell(column + 2)),
            row.cell(column + 3)));
  }

  /**
   * The numbers of the beads that the row of this number shows; empty if it shows its own alone.
   */
  List<Integer> parts(String number) {
    return parts.getOrDefault(number.strip(), List.of()).stream().map(Part::bead).toList();
  }

  /**
   * A row for each bead of a pair.
   *
   * @param row the row that shows the pair
   * @param lines per version and part
   */
  List<SheetRow> rows(SheetRow row, List<List<List<String>>> lines) {
    List<Part> pair = parts.get(row.cell(0).strip());
    List<BeadFields> fields = restored(pair, row);
    List<SheetRow> rows = new ArrayList<>();
    for (int part = 0; part < pair.size(); part++) {
      List<String> cells = new ArrayList<>();
      cells.add(Integer.toString(pair.get(part).bead()));
      for (int version = 0; version < versions; version++) {
        cells.add(String.join("\n", lines.get(version).get(part)));
      }
      if (fields.isEmpty()) {
        for (int column = versions + 1; column <= versions + 4; column++) {
          cells.add(row.cell(column));
        }
      } else {
        addFields(cells, fields.get(part));
      }
      rows.add(new SheetRow(row.number(), cells));
    }
    return rows;
  }

  private static void addFields(List<String> cells, BeadFields fields) {
    cells.add(fields.confidence().written());
    cells.add(fields.annotations().status().word());
    cells.add(BeadFields.writtenFlags(fields.annotations().flags()));
    cells.add(fields.annotations().note());
  }

  /** Empty if the fields of the row are not valid, which is reported where they are read. */
  private List<BeadFields> restored(List<Part> pair, SheetRow row) {
    try {
      return MovedRow.restored(pair.stream().map(Part::fields).toList(), fields(row, versions + 1));
    } catch (IllegalArgumentException e) {
      return List.of();
    }
  }
}
