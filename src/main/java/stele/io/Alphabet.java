package stele.io;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;

/**
 * The letters beyond ASCII that a language is written with, the frequent ones first, and the
 * encodings of its texts.
 *
 * @param letters small letters
 */
record Alphabet(String letters, List<Charset> charsets) {

  /**
   * In the order in which they are tried: of two that fit a text equally well the first is taken.
   * The order of the Russian letters is that of the Russian National Corpus (Lyashevskaya and
   * Sharov, 2009); the others are in a rough order. Plain English comes first: it needs quotes and
   * dashes only.
   */
  static final List<Alphabet> ALL =
      List.of(
          of("", "windows-1252"),
          of(
              "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё",
              "windows-1251 KOI8-R IBM866 x-MacCyrillic ISO-8859-5"),
          of("оаинвіертслкудмпзяьйбгчєюхжцшїщфґ", "windows-1251 KOI8-U x-MacCyrillic ISO-8859-5"),
          of("анраеыілстдокумпяўзьбцгчйхшёжюэф", "windows-1251 KOI8-U ISO-8859-5"),
          of("аиоентрвсдлкпмзягбучъйщжцхшюфь", "windows-1251 IBM866 ISO-8859-5"),
          of("аоиенрсјтукдвпмлзбгшчжцћљњхђфџ", "windows-1251 ISO-8859-5"),
          of("éàèêçôîùûâïœëüæÿñ", "windows-1252 ISO-8859-15"),
          of("üäößé", "windows-1252"),
          of("óíáéñúü¿¡", "windows-1252"),
          of("èàùòéìî", "windows-1252"),
          of("ãáçéíóêõúâàôü", "windows-1252"),
          of("àèéíòóúçïü·", "windows-1252"),
          of("äöåé", "windows-1252"),
          of("åøæéüòôâ", "windows-1252"),
          of("ëéïöüèó", "windows-1252"),
          of("áðéíóúýþæö", "windows-1252"),
          of("łąężóćśńź", "windows-1250 ISO-8859-2"),
          of("íáéěřšžýčůúťďňó", "windows-1250 ISO-8859-2"),
          of("áíčšžéýúľťňďôóäĺŕ", "windows-1250 ISO-8859-2"),
          of("áéíóöőúüű", "windows-1250 ISO-8859-2"),
          of("čšžćđ", "windows-1250 ISO-8859-2"),
          of("ăîâșțşţ", "windows-1250 ISO-8859-2 ISO-8859-16"),
          of("ıüişçöğâî", "windows-1254"),
          of("ėšžąųįčęūāēīļņģķõäöü", "windows-1257"),
          of("αοιετσνηυρπκμλςίόάέήώύθδγωχφβξζψϊϋ", "windows-1253 ISO-8859-7"),
          of("והילאתרבמםשנעדקחספכגטןצזךץףא", "windows-1255 ISO-8859-8"),
          of("اليمنوتربعدسفهكقحجةأشخصطىذئزثضغإءظؤآپچژگ،؟", "windows-1256 ISO-8859-6"));

  /** On a Java that lacks some encodings only the others are tried. */
  private static Alphabet of(String letters, String charsets) {
    return new Alphabet(
        letters,
        Arrays.stream(charsets.split(" ", -1))
            .filter(Charset::isSupported)
            .map(Charset::forName)
            .toList());
  }
}
