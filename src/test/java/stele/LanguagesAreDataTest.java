package stele;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the program does for one language lies in the folder of that language, so no Java names one.
 * Names in comments are examples and allowed.
 */
class LanguagesAreDataTest {

  private static final Path MAIN = Path.of("src/main/java");
  private static final Path FOLDERS = Path.of("src/main/resources/stele/segment");

  /** By class: strings that look like the tag of a language, and what they are. */
  private static final Map<String, Map<String, String>> OTHER_THINGS =
      Map.ofEntries(
          Map.entry("TmxWriter", Map.of("en", "the language of our own notes")),
          Map.entry("PagePart", Map.of("en", "the language of the page's own words")),
          Map.entry("ParagraphsPart", Map.of("en", "the language of the page's own words")),
          Map.entry(
              "RowPart", Map.of("en", "the language of our own notes", "tr", "HTML", "th", "HTML")),
          Map.entry("TextPart", Map.of("cs", "a CSS class", "tr", "HTML", "th", "HTML")),
          Map.entry("FiguresPart", Map.of("tr", "HTML", "th", "HTML")),
          Map.entry("HtmlBlocks", Map.of("tr", "HTML", "th", "HTML")),
          Map.entry("XliffParser", Map.of("no", "a value in XLIFF")),
          Map.entry("ConfidenceMark", Map.of("cs", "a CSS class")),
          Map.entry("SegmentText", Map.of("it", "a TMX element")),
          Map.entry("Spreadsheet", Map.of("is", "an XLSX element", "si", "an XLSX element")),
          Map.entry("SegmentChecker", Map.of("hi", "a TMX element")),
          Map.entry("ElementType", Map.of("it", "a TMX element", "hi", "a TMX element")),
          Map.entry("ChartText", Map.of("pt", "an element of OOXML")),
          Map.entry("DiagramText", Map.of("pt", "an element of OOXML")),
          Map.entry("DocxBody", Map.of("tr", "an element of OOXML")),
          Map.entry("PptxSlide", Map.of("tr", "an element of OOXML")),
          Map.entry("RtfBody", Map.of("sv", "a word of RTF")),
          Map.entry("BadLines", Map.of("is", "a word")),
          Map.entry("SrxReader", Map.of("no", "a value in SRX")),
          Map.entry("NameForm", Map.of("zh", "a spelling of a sound", "th", "a spelling")),
          Map.entry("Transliteration", Map.of("zh", "letters for ж", "th", "letters for θ")),
          Map.entry(
              "FileNameLanguage",
              Map.of(
                  "am", "a word", "be", "a word", "is", "a word", "my", "a word", "no", "a word")));

  /** The ids of XML, HTML and JSON are everywhere. */
  private static final Set<String> EVERYWHERE = Set.of("id");

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\n]*", Pattern.DOTALL);
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");

  /** A tag alone, or in the name of a resource: {@code numerals.en.txt}, {@code ru/ru-sent.bin}. */
  private static final Pattern TAG =
      Pattern.compile("([a-z]{2,3})|(?:\\S*[./])?([a-z]{2,3})[./][\\w./-]*");

  private static final Pattern CONSTANT =
      Pattern.compile(
          "\\bLocale\\.(?!ROOT|LanguageRange)[A-Z_]+\\b|\\bALGORITHM\\.(?!valueOf|class)\\w+");

  @Test
  void noJavaNamesALanguage() throws IOException {
    Set<String> tags = tags();
    Set<String> found = new TreeSet<>();
    for (Path file : sources()) {
      found.addAll(named(file.getFileName().toString(), Files.readString(file), tags));
    }
    Set<String> allowed = new TreeSet<>();
    OTHER_THINGS.forEach(
        (type, words) -> words.keySet().forEach(word -> allowed.add(type + ".java: " + word)));
    assertThat(found).as("move it to the language's folder").isSubsetOf(allowed);
    assertThat(allowed).as("no longer there").isSubsetOf(found);
  }

  @Test
  void aNameIsSeenHoweverItIsWritten() {
    String source =
        """
        /** Not in a comment: "de". */
        switch (language) { case "de" -> A; } // nor here: "fr"
        read("numerals.ru.txt"); read("uk/openers.txt"); Locale.GERMAN; ALGORITHM.ENGLISH;
        Set.of("is it no"); Locale.ROOT; "ideas.txt"
        """;
    assertThat(named("Broken.java", source, tags()))
        .containsExactlyInAnyOrder(
            "Broken.java: de",
            "Broken.java: ru",
            "Broken.java: uk",
            "Broken.java: Locale.GERMAN",
            "Broken.java: ALGORITHM.ENGLISH");
  }

  private static List<String> named(String file, String source, Set<String> tags) {
    String code = COMMENT.matcher(source).replaceAll("");
    List<String> found = new ArrayList<>();
    Matcher literals = LITERAL.matcher(code);
    while (literals.find()) {
      Matcher tag = TAG.matcher(literals.group(1));
      if (tag.matches()) {
        String name = tag.group(1) == null ? tag.group(2) : tag.group(1);
        if (tags.contains(name) && !EVERYWHERE.contains(name)) {
          found.add(file + ": " + name);
        }
      }
    }
    CONSTANT.matcher(code).results().forEach(constant -> found.add(file + ": " + constant.group()));
    return found;
  }

  /** The languages that have a folder or are detected without one. */
  private static Set<String> tags() {
    try (Stream<Path> folders = Files.list(FOLDERS);
        Stream<String> lines = Files.lines(FOLDERS.resolve("languages.txt"))) {
      Set<String> tags =
          lines
              .filter(line -> !line.startsWith("#"))
              .flatMap(line -> Stream.of(line.split(" ", -1)).skip(2))
              .collect(Collectors.toCollection(TreeSet::new));
      folders
          .filter(Files::isDirectory)
          .forEach(folder -> tags.add(folder.getFileName().toString()));
      return tags;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(MAIN)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }
}
