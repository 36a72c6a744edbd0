package stele.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stele.bitext.InputException;

/** The slides of a presentation, and what is left out of the parts around them. */
final class PptxSlides {

  private final OfficePackage parts;
  private final TextAccount account;
  private final SymbolText symbols = new SymbolText();
  private final TableCells tables = new TableCells();
  private int embedded;

  PptxSlides(OfficePackage parts, TextAccount account) {
    this.parts = parts;
    this.account = account;
  }

  OfficePackage parts() {
    return parts;
  }

  TextAccount account() {
    return account;
  }

  SymbolText symbols() {
    return symbols;
  }

  TableCells tables() {
    return tables;
  }

  void missEmbedded() {
    embedded++;
  }

  /** A slide with its notes. */
  PptxSlide read(String part) throws InputException {
    PptxSlide slide = PptxSlide.read(part, this);
    Optional<String> notes = parts.related(part, "notesSlide").filter(parts::has);
    if (notes.isPresent()) {
      slide.addNotes(PptxSlide.read(notes.get(), this));
    }
    return slide;
  }

  /** What to say of what was not read or not understood. */
  List<String> unread() {
    List<String> said = new ArrayList<>();
    if (embedded > 0) {
      said.add("not read: embedded objects, " + embedded);
    }
    symbols.unknown().ifPresent(said::add);
    return said;
  }

  /** Enters in the account what the other parts have: comments, masters, slides not shown. */
  void leaveOutTheRest() throws InputException {
    for (String part : parts.unread(name -> name.startsWith("ppt/") && !isDrawing(name))) {
      boolean master = part.matches("ppt/(slideLayout|slideMaster|notesMaster|handoutMaster)s/.*");
      XmlPart xml = parts.open(part);
      xml.counting(account, (name, outer) -> name.equals("t") && !master);
      xml.read(
          new XmlPart.Tags() {
            @Override
            public void start() throws InputException {
              switch (xml.name()) {
                case "cm" -> leaveOut(Leaving.COMMENTS, textOf(xml));
                case "sp" -> {
                  if (master) {
                    leaveOut(Leaving.HEADS_AND_FEET, textOf(xml));
                  }
                }
                default -> {}
              }
            }

            @Override
            public void end() {}
          });
    }
  }

  private void leaveOut(Leaving what, String text) {
    account.see(text);
    account.leaveOut(what, text);
  }

  /** The text of a comment, or of a shape of its own; a placeholder only prompts for text. */
  private static String textOf(XmlPart xml) throws InputException {
    StringBuilder text = new StringBuilder();
    boolean[] placeholder = {false};
    xml.unseen(
        () -> {
          switch (xml.name()) {
            case "t", "text" -> text.append(xml.content());
            case "ph" -> placeholder[0] = true;
            default -> {}
          }
        });
    return placeholder[0] ? "" : text.toString();
  }

  /** The drawing of a diagram repeats its data. */
  private static boolean isDrawing(String part) {
    return part.contains("/diagrams/") && !part.contains("/data");
  }
}
