package stele.cli;

import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stele.bitext.Alignment;
import stele.bitext.InputException;
import stele.bitext.Language;
import stele.bitext.SegmentedDocument;
import stele.document.SegmentedTextReader;
import stele.format.AlignmentFormat;
import stele.format.AlignmentFormats;
import stele.format.ReadAlignment;
import stele.format.ReadingOptions;
import stele.io.FileNameLanguage;
import stele.io.Source;
import stele.io.StreamedSource;
import stele.io.TextDecoder;
import stele.pipeline.VersionSelection;

/**
 * An alignment as the user names it: one file or several, with all that is needed to read it.
 *
 * @param names one path or {@code -}; one for each version in formats that want it
 * @param format of the files
 * @param languages of the versions wanted, in order; empty for all
 * @param texts paths of the segmented versions that a file without texts is about
 * @param encoding name of the encoding of files and texts
 * @param columns of a plain table that are versions; empty for all
 */
record AlignmentFiles(
    List<String> names,
    AlignmentFormat format,
    List<Language> languages,
    List<String> texts,
    Optional<String> encoding,
    List<String> columns) {

  /**
   * All of the alignment that is wanted, with its languages from the file or detected in the texts.
   */
  ReadAlignment read(InputStream standardInput) throws InputException {
    ReadAlignment read = readAll(standardInput);
    Alignment alignment = VersionSelection.named(read.alignment());
    if (!languages.isEmpty()) {
      alignment = VersionSelection.of(alignment, languages, Source.label(names.get(0)));
    }
    return new ReadAlignment(alignment, read.warnings());
  }

  /** The same, where the standard format keeps the languages and ids it has, known or not. */
  ReadAlignment readAsItIs(InputStream standardInput) throws InputException {
    return format.equals(AlignmentFormats.standard()) && languages.isEmpty()
        ? readAll(standardInput)
        : read(standardInput);
  }

  private ReadAlignment readAll(InputStream standardInput) throws InputException {
    Optional<Charset> charset =
        encoding.isPresent() ? Optional.of(TextDecoder.charset(encoding.get())) : Optional.empty();
    ReadingOptions options = new ReadingOptions(languages, charset, List.of(), columns);
    if (!texts.isEmpty()) {
      options =
          new ReadingOptions(
              languages, charset, documents(options.decoder(), standardInput), columns);
    }
    List<StreamedSource> sources = new ArrayList<>();
    for (String name : names) {
      sources.add(StreamedSource.of(name, standardInput));
    }
    return format.reader(options).read(sources);
  }

  private List<SegmentedDocument> documents(TextDecoder decoder, InputStream standardInput)
      throws InputException {
    List<SegmentedDocument> documents = new ArrayList<>();
    for (String text : texts) {
      Source source = Source.open(text, standardInput);
      Language language =
          documents.size() < languages.size()
              ? languages.get(documents.size())
              : FileNameLanguage.of(source.file()).orElse(Language.UNDETERMINED);
      documents.add(new SegmentedTextReader(decoder).read(source, language));
    }
    if (documents.get(1).id().equals(documents.get(0).id())) {
      documents.set(1, documents.get(1).withId(documents.get(1).id() + "-2"));
    }
    return documents;
  }
}
