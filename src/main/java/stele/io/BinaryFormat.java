package stele.io;

import java.util.Optional;

/** Formats that are not text, recognised by their first bytes. */
enum BinaryFormat {
  ZIP(
      "a ZIP archive or an office document",
      "save the document as plain text (.txt) first",
      "PK\3\4"),
  PDF("a PDF", "save its text as a .txt file first", "%PDF-"),
  OLE(
      "an old office document (.doc, .xls)",
      "save it as plain text (.txt) first",
      "\u00D0\u00CF\u0011\u00E0"),
  RTF("an RTF document", "save it as plain text (.txt) first", "{\\rtf"),
  PNG("a PNG picture", "name a text file", "\u0089PNG"),
  JPEG("a JPEG picture", "name a text file", "\u00FF\u00D8\u00FF"),
  GIF("a GIF picture", "name a text file", "GIF8"),
  GZIP("a gzip archive", "unpack it first", "\u001F\u008B"),
  RAR("a RAR archive", "unpack it first", "Rar!\u001A"),
  SEVEN_ZIP("a 7z archive", "unpack it first", "7z\u00BC\u00AF"),
  ELF("a program", "name a text file", "\u007FELF");

  private final String what;
  private final String remedy;
  private final String signs;

  /** {@code signs}: the first bytes, as characters of the same number. */
  BinaryFormat(String what, String remedy, String signs) {
    this.what = what;
    this.remedy = remedy;
    this.signs = signs;
  }

  static Optional<BinaryFormat> of(byte[] bytes) {
    for (BinaryFormat format : values()) {
      if (ByteOrderMark.begins(bytes, format.signs.chars().toArray())) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /** With its article: {@code a PDF}. */
  String what() {
    return what;
  }

  String remedy() {
    return remedy;
  }
}
