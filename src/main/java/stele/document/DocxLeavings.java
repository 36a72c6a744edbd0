package stele.document;

import stele.bitext.InputException;

/**
 * The parts of a Word document that are left out as a whole, entered in the account. Text in a part
 * that is not expected to have any is entered as seen only, and so reported as missing.
 */
final class DocxLeavings {

  private DocxLeavings() {}

  static void leaveOut(DocxReading reading) throws InputException {
    for (String part : reading.parts().unread(DocxLeavings::hasText)) {
      XmlPart xml = reading.parts().open(part);
      StringBuilder all = new StringBuilder();
      xml.counting(reading.account(), (name, outer) -> name.equals("t"));
      xml.read(
          new XmlPart.Tags() {
            private boolean inText;
            private String root = "";

            @Override
            public void start() throws InputException {
              root = root.isEmpty() ? xml.name() : root;
              if (xml.name().equals("comment")) {
                xml.skip(Leaving.COMMENTS);
              }
              inText = xml.name().equals("t");
            }

            @Override
            public void end() {
              inText = false;
              if (xml.name().equals(root)) {
                enter(root, all, reading.account());
              }
            }

            @Override
            public void text(String text) {
              all.append(inText ? text : "");
            }
          });
    }
  }

  private static void enter(String root, CharSequence text, TextAccount account) {
    switch (root) {
      case "hdr", "ftr" -> account.leaveOut(Leaving.HEADS_AND_FEET, text);
      case "glossaryDocument" -> account.leaveOut(Leaving.BUILDING_BLOCKS, text);
      default -> {}
    }
  }

  /** Drawings of diagrams repeat their data; the parts of building blocks go with them. */
  private static boolean hasText(String part) {
    boolean diagram = part.contains("/diagrams/") && !part.contains("/data");
    boolean glossary = part.contains("/glossary/") && !part.endsWith("/document.xml");
    return !part.startsWith("docProps/") && !diagram && !glossary;
  }
}
