package stele.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The encodings RTF names by numbers. */
final class RtfCharsets {

  private RtfCharsets() {}

  /** The code page of a document; windows-1252 if Java does not have it. */
  static Charset ofPage(int page) {
    String name =
        switch (page) {
          case 437, 850, 852, 855, 857, 860, 861, 862, 863, 864, 865, 866 -> "IBM" + page;
          case 874 -> "x-windows-874";
          case 932 -> "windows-31j";
          case 936 -> "GB18030";
          case 949 -> "x-windows-949";
          case 950 -> "Big5-HKSCS";
          case 10000 -> "x-MacRoman";
          case 10007 -> "x-MacCyrillic";
          case 20866 -> "KOI8-R";
          case 65001 -> "UTF-8";
          default -> "windows-" + page;
        };
    return isKnown(name) ? Charset.forName(name) : StandardCharsets.ISO_8859_1;
  }

  /** The encoding of a font; empty if it leaves that to the document. */
  static Optional<Charset> ofFont(int number) {
    int page =
        switch (number) {
          case 0 -> 1252;
          case 77 -> 10000;
          case 128 -> 932;
          case 129 -> 949;
          case 134 -> 936;
          case 136 -> 950;
          case 161 -> 1253;
          case 162 -> 1254;
          case 163 -> 1258;
          case 177 -> 1255;
          case 178 -> 1256;
          case 186 -> 1257;
          case 204 -> 1251;
          case 222 -> 874;
          case 238 -> 1250;
          default -> 0;
        };
    return page == 0 ? Optional.empty() : Optional.of(ofPage(page));
  }

  private static boolean isKnown(String name) {
    try {
      return Charset.isSupported(name);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
