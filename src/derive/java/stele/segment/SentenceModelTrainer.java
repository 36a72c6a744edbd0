package stele.segment;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import opennlp.tools.dictionary.Dictionary;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.sentdetect.SentenceDetectorFactory;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.sentdetect.SentenceSampleStream;
import opennlp.tools.util.PlainTextByLineStream;
import opennlp.tools.util.StringList;
import opennlp.tools.util.TrainingParameters;

/**
 * Trains the sentence model of a language on sentences of ours, one a line, and the stops and
 * abbreviations of its folder; byte for byte the same model every time:
 *
 * <pre>mvn -q test-compile exec:exec@russian-model</pre>
 *
 * <p>OpenNLP stamps its models with the time and its own version, and the last bits of the weights
 * may depend on the processor. So the weights are rounded, the stamp is fixed, and the archive is
 * written without compression, its entries sorted.
 */
public final class SentenceModelTrainer {

  /** Weights are kept to six decimals; a decision never hangs on the seventh. */
  private static final double GRAIN = 1e6;

  /** 1 January 1980, the earliest time a zip archive can hold, in milliseconds since 1970. */
  private static final long STAMP = 315_532_800_000L;

  private SentenceModelTrainer() {}

  /** Takes the language, the file of its sentences and the file to write the model to. */
  public static void main(String[] arguments) throws IOException {
    Files.write(Path.of(arguments[2]), train(arguments[0], Path.of(arguments[1])));
  }

  static byte[] train(String language, Path sentences) throws IOException {
    LanguageData data = LanguageData.of(language);
    SentenceDetectorFactory factory =
        new SentenceDetectorFactory(language, true, abbreviations(data), data.modelStops());
    SentenceModel trained;
    try (SentenceSampleStream samples =
        new SentenceSampleStream(
            new PlainTextByLineStream(
                () -> Files.newInputStream(sentences), StandardCharsets.UTF_8))) {
      trained = SentenceDetectorME.train(language, samples, factory, parameters());
    }
    SentenceModel rounded =
        new SentenceModel(language, round(trained), new HashMap<>(Map.of()), factory);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    rounded.serialize(bytes);
    return pin(bytes.toByteArray());
  }

  private static Dictionary abbreviations(LanguageData data) {
    Dictionary dictionary = new Dictionary(true);
    Abbreviations.of(data)
        .all()
        .forEach(abbreviation -> dictionary.put(new StringList(abbreviation)));
    return dictionary;
  }

  private static TrainingParameters parameters() {
    TrainingParameters parameters = TrainingParameters.defaultParams();
    parameters.put(TrainingParameters.ITERATIONS_PARAM, 100);
    parameters.put(TrainingParameters.CUTOFF_PARAM, 2);
    return parameters;
  }

  private static GISModel round(SentenceModel model) {
    AbstractModel trained = (AbstractModel) model.getMaxentModel();
    Object[] parts = trained.getDataStructures();
    @SuppressWarnings("unchecked")
    Map<String, Context> weights = new TreeMap<>((Map<String, Context>) parts[1]);
    String[] labels = weights.keySet().toArray(new String[0]);
    Context[] rounded =
        weights.values().stream().map(SentenceModelTrainer::round).toArray(Context[]::new);
    return new GISModel(rounded, labels, (String[]) parts[2]);
  }

  private static Context round(Context weights) {
    double[] values = weights.getParameters().clone();
    for (int k = 0; k < values.length; k++) {
      values[k] = Math.rint(values[k] * GRAIN) / GRAIN;
    }
    return new Context(weights.getOutcomes(), values);
  }

  /** The same archive with fixed times, sorted entries and a manifest without a date. */
  private static byte[] pin(byte[] archive) throws IOException {
    Map<String, byte[]> entries = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        entries.put(entry.getName(), in.readAllBytes());
      }
    }
    entries.computeIfPresent("manifest.properties", (name, bytes) -> pinManifest(bytes));
    ByteArrayOutputStream pinned = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(pinned)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        out.putNextEntry(stored(entry.getKey(), entry.getValue()));
        out.write(entry.getValue());
        out.closeEntry();
      }
    }
    return pinned.toByteArray();
  }

  private static ZipEntry stored(String name, byte[] bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCrc(sum.getValue());
    entry.setTimeLocal(java.time.LocalDateTime.of(1980, 1, 1, 0, 0));
    return entry;
  }

  private static byte[] pinManifest(byte[] bytes) {
    Properties properties = new Properties();
    try {
      properties.load(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    properties.setProperty("Timestamp", Long.toString(STAMP));
    StringBuilder lines = new StringBuilder();
    for (String key : new TreeSet<>(properties.stringPropertyNames())) {
      lines.append(key).append('=').append(escape(properties.getProperty(key))).append('\n');
    }
    return lines.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  /** As property files want it: nothing but ASCII. */
  private static String escape(String value) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c < 0x7F) {
        escaped.append(c);
      } else {
        escaped.append("\\u%04x".formatted((int) c));
      }
    }
    return escaped.toString();
  }
}
