package stele.format.tmx;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import stele.bitext.Annotations;
import stele.bitext.BeadStatus;
import stele.bitext.Confidence;
import stele.bitext.Flag;
import stele.bitext.InputException;
import stele.bitext.Language;
import stele.bitext.Problem;
import stele.bitext.Remedy;
import stele.format.AlignmentBuilder;
import stele.format.AlignmentIrregularity;
import stele.format.BeadFields;
import stele.format.BilingualFile;
import stele.format.BilingualReader;
import stele.format.JoinedText;
import stele.format.ReadAlignment;
import stele.format.Sentence;
import stele.io.DigestedInput;
import stele.io.StreamedSource;
import stele.xml.Irregularities;
import stele.xml.TmxReader;
import stele.xml.TranslationUnit;

/**
 * Reads a translation memory as an alignment: a unit is a bead, a language a version. What Stele
 * itself wrote into props (confidence, status, flags, sentence boundaries) comes back; other props
 * do not. Tolerant, as {@link TmxReader} is.
 *
 * <p>Without languages asked for, every language of the memory is a version, that of the header's
 * {@code srclang} first. A language asked for takes all units in it and in its regional variants
 * ({@code en}: {@code EN-US}, {@code en_GB}), or in exactly one ({@code en-GB}).
 */
public final class TmxAlignmentReader implements BilingualReader {

  /** More languages are not listed for the user. */
  private static final int LANGUAGES_NAMED = 20;

  /** No tool has as many; a file with more is broken, and each would take memory. */
  private static final int MOST_LANGUAGES = 500;

  private final List<Language> wanted;
  private final Optional<Charset> encoding;

  /**
   * @param wanted the languages to read, source first; empty for all
   * @param encoding the encoding that the user names
   */
  public TmxAlignmentReader(List<Language> wanted, Optional<Charset> encoding) {
    this.wanted = List.copyOf(wanted);
    this.encoding = encoding;
  }

  @Override
  public ReadAlignment read(StreamedSource source) throws InputException {
    BilingualFile file = open(source);
    List<Problem> warnings = new ArrayList<>(file.irregularities().problems(source.name()));
    if (wanted.isEmpty() && file.order().size() > 2) {
      warnings.add(
          Problem.of(
              source.name(),
              "it is a memory of %s, and each is read as a version"
                  .formatted(
                      file.order().stream()
                          .limit(LANGUAGES_NAMED)
                          .map(version -> file.content().language(version).tag())
                          .collect(Collectors.joining(", "))),
              Remedy.of(Remedy.Kind.CHOOSE_VERSIONS)));
    }
    return new ReadAlignment(file.alignment(), warnings);
  }

  @Override
  public BilingualFile open(StreamedSource source) throws InputException {
    try (DigestedInput in = new DigestedInput(source.open());
        TmxReader units = TmxReader.open(in, source.name(), encoding)) {
      Run run = new Run(source, units.irregularities());
      for (Optional<TranslationUnit> unit = units.next(); unit.isPresent(); unit = units.next()) {
        run.take(unit.get());
      }
      return run.finish(units.sourceLanguage(), in.sha256());
    } catch (IOException e) {
      throw source.unreadable(e);
    }
  }

  /** One file being read. */
  private final class Run {

    private final AlignmentBuilder alignment = new AlignmentBuilder();
    private final Map<String, Integer> versionOfCode = new LinkedHashMap<>();
    private final Map<Language, Integer> versionOfLanguage = new LinkedHashMap<>();
    private final Irregularities irregularities;
    private final StreamedSource source;
    private long units;

    Run(StreamedSource source, Irregularities irregularities) {
      this.source = source;
      this.irregularities = irregularities;
      wanted.forEach(this::versionFor);
    }

    void take(TranslationUnit unit) throws InputException {
      units++;
      boolean[] filled = new boolean[alignment.versions() + unit.variants().size()];
      int texts = 0;
      boolean repeated = false;
      for (TranslationUnit.Variant variant : unit.variants()) {
        int version = versionOf(variant);
        if (version < 0) {
          continue;
        }
        if (filled[version]) {
          repeated = true;
          continue;
        }
        filled[version] = true;
        texts++;
        alignment.add(version, sentences(variant, alignment.language(version)));
      }
      if (repeated) {
        irregularities.add(AlignmentIrregularity.SAME_LANGUAGE, unit.line());
      }
      if (texts == 0) {
        irregularities.add(AlignmentIrregularity.NOT_WANTED, unit.line());
        return;
      }
      if (texts == 1) {
        irregularities.add(AlignmentIrregularity.UNPAIRED, unit.line());
      }
      alignment.endBead(fields(unit));
    }

    /** The index of the version a variant belongs to; below 0 for none. */
    private int versionOf(TranslationUnit.Variant variant) throws InputException {
      Integer known = versionOfCode.get(variant.language());
      if (known != null) {
        return known;
      }
      Language language = canonical(variant.language());
      if (language.isUndetermined()) {
        irregularities.add(AlignmentIrregularity.BAD_LANGUAGE, variant.line());
        return -1;
      }
      if (versionOfCode.size() == MOST_LANGUAGES) {
        throw new InputException(
            new Problem(
                source.name(),
                "line " + variant.line(),
                "it has more than " + MOST_LANGUAGES + " languages",
                "check its language codes"));
      }
      int version = versionOf(language);
      versionOfCode.put(variant.language(), version);
      return version;
    }

    private int versionOf(Language language) {
      if (wanted.isEmpty()) {
        return versionFor(language);
      }
      if (wanted.contains(language)) {
        return versionOfLanguage.get(language);
      }
      return wanted.stream()
          .filter(each -> each.tag().equals(language.primary()))
          .findFirst()
          .map(versionOfLanguage::get)
          .orElse(-1);
    }

    private int versionFor(Language language) {
      return versionOfLanguage.computeIfAbsent(
          language, each -> alignment.addVersion(each.tag(), each, source.file(), ""));
    }

    private List<Sentence> sentences(TranslationUnit.Variant variant, Language language) {
      Optional<List<String>> parts = Optional.empty();
      Optional<String> lengths = variant.property(TmxProperties.SEGMENTS);
      if (lengths.isPresent()) {
        parts = parts(variant.text(), language, lengths.get());
        if (parts.isEmpty()) {
          irregularities.add(AlignmentIrregularity.LOST_BOUNDARIES, variant.line());
        }
      }
      return parts.orElseGet(() -> List.of(variant.text().strip())).stream()
          .map(Sentence::of)
          .toList();
    }

    private Optional<List<String>> parts(String text, Language language, String lengths) {
      try {
        return JoinedText.split(
            text, language, BeadFields.words(lengths).stream().map(Integer::valueOf).toList());
      } catch (NumberFormatException e) {
        return Optional.empty();
      }
    }

    private BeadFields fields(TranslationUnit unit) {
      Confidence confidence = Confidence.NONE;
      BeadStatus status = BeadStatus.AUTO;
      List<Flag> flags = new ArrayList<>();
      List<String> notes = new ArrayList<>();
      boolean bad = false;
      for (TranslationUnit.Property property : unit.properties()) {
        String value = property.value().strip();
        try {
          switch (property.type()) {
            case TmxProperties.CONFIDENCE -> confidence = Confidence.ofWritten(value);
            case TmxProperties.STATUS -> status = BeadStatus.ofWord(value);
            case TmxProperties.FLAG, TmxProperties.FLAGS -> flags.addAll(BeadFields.flags(value));
            case TmxProperties.NOTE, BeadFields.NOTE -> notes.add(property.value());
            default -> {}
          }
        } catch (IllegalArgumentException e) {
          bad = true;
        }
      }
      if (bad) {
        irregularities.add(AlignmentIrregularity.BAD_ANNOTATION, unit.line());
      }
      BeadFields fields =
          BeadFields.of(confidence, new Annotations(status, flags, String.join("\n", notes)));
      return fields.equals(BeadFields.NONE) ? BeadFields.NONE : fields;
    }

    BilingualFile finish(Optional<String> sourceLanguage, String digest) throws InputException {
      refuseNothing();
      return new BilingualFile(alignment, order(sourceLanguage), irregularities, source, digest);
    }

    private void refuseNothing() throws InputException {
      if (units == 0) {
        throw new InputException(
            Problem.of(
                source.name(),
                "it holds no unit with a text",
                "name a translation memory that is not empty"));
      }
      for (Language language : wanted) {
        if (alignment.size(versionOfLanguage.get(language)) == 0) {
          throw new InputException(
              Problem.of(
                  source.name(),
                  "it is a memory of " + codes() + " and has no text in '" + language + "'",
                  "name languages that it has"));
        }
      }
    }

    private String codes() {
      return versionOfCode.keySet().stream()
          .limit(LANGUAGES_NAMED)
          .collect(Collectors.joining(", "));
    }

    /**
     * In the order the user names, else the source of the header first, then by first occurrence.
     */
    private List<Integer> order(Optional<String> sourceLanguage) {
      List<Integer> order = new ArrayList<>(versionOfLanguage.values());
      if (wanted.isEmpty() && sourceLanguage.isPresent()) {
        Integer first = versionOfCode.get(sourceLanguage.get());
        if (first == null) {
          first = versionOfLanguage.get(canonical(sourceLanguage.get()));
        }
        if (first != null && first >= 0) {
          order.remove(first);
          order.add(0, first);
        }
      }
      return order;
    }

    private static Language canonical(String code) {
      try {
        return Language.of(code);
      } catch (IllegalArgumentException e) {
        return Language.UNDETERMINED;
      }
    }
  }
}
