package stele.format.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import stele.bitext.InputException;
import stele.bitext.Language;
import stele.bitext.Problem;
import stele.format.AlignmentBuilder;
import stele.format.AlignmentReader;
import stele.format.BeadFields;
import stele.format.ReadAlignment;
import stele.format.Sentence;
import stele.io.FileNameLanguage;
import stele.io.Source;
import stele.io.StreamedSource;
import stele.io.TextDecoder;

/**
 * Reads plain files with corresponding lines, as Moses reads them: line 7 of one is line 7 of each
 * other. The language of a file is the one the user names, else the ending of its name ({@code
 * corpus.en}).
 */
final class ParallelLinesReader implements AlignmentReader {

  private final List<Language> languages;
  private final TextDecoder decoder;

  /**
   * @param languages of the files, in order; empty to take them from the names
   */
  public ParallelLinesReader(List<Language> languages, TextDecoder decoder) {
    this.languages = List.copyOf(languages);
    this.decoder = decoder;
  }

  /** Always refused: one file holds one version. */
  @Override
  public ReadAlignment read(StreamedSource source) throws InputException {
    return read(List.of(source));
  }

  /**
   * The alignment of two files or more; a bead is a line that is not blank in all of them.
   *
   * @throws InputException if one cannot be read, or they have different numbers of lines
   */
  @Override
  public ReadAlignment read(List<StreamedSource> sources) throws InputException {
    AlignmentBuilder alignment = new AlignmentBuilder();
    List<List<String>> files = new ArrayList<>();
    for (StreamedSource source : sources) {
      Source whole = source.whole();
      files.add(lines(decoder.decode(whole)));
      Language language = language(files.size() - 1, source.file());
      alignment.addVersion(language.tag(), language, source.file(), "");
    }
    checkLengths(sources, files);
    for (int line = 0; line < files.get(0).size(); line++) {
      for (int version = 0; version < files.size(); version++) {
        String text = files.get(version).get(line).strip();
        if (!text.isEmpty()) {
          alignment.add(version, List.of(Sentence.of(text)));
        }
      }
      alignment.endBead(BeadFields.NONE);
    }
    String name = sources.get(0).name();
    return new ReadAlignment(
        alignment.build(IntStream.range(0, files.size()).boxed().toList(), name, ""), List.of());
  }

  private Language language(int version, String file) {
    return version < languages.size()
        ? languages.get(version)
        : FileNameLanguage.of(file + ".x")
            .or(() -> FileNameLanguage.of(file))
            .orElse(Language.UNDETERMINED);
  }

  /** Lines end with {@code \n} or {@code \r\n} only. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    for (int at = 0; at < text.length(); ) {
      int end = text.indexOf('\n', at);
      int stop = end < 0 ? text.length() : end;
      lines.add(text.substring(at, stop));
      at = stop + 1;
    }
    return lines;
  }

  private static void checkLengths(List<StreamedSource> sources, List<List<String>> files)
      throws InputException {
    for (int version = 1; version < files.size(); version++) {
      if (files.get(version).size() != files.get(0).size()) {
        throw new InputException(
            Problem.of(
                sources.get(version).name(),
                "it has %d lines, %s has %d"
                    .formatted(
                        files.get(version).size(), sources.get(0).name(), files.get(0).size()),
                "give files with corresponding lines, one to one"));
      }
    }
  }
}
