package stele;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One name, one thing: no two types of the main sources have the same simple name. */
class SimpleNamesTest {

  private static final Path MAIN = Path.of("src/main/java");

  /**
   * Nested types that several classes may have, since they are only ever read with the outer name:
   * {@code WordChange.Kind}, {@code Remedy.Kind}, {@code CoarsePath.Builder}.
   */
  private static final Set<String> READ_WITH_OUTER_NAME = Set.of("Kind", "Builder");

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\n]*", Pattern.DOTALL);

  private static final Pattern DECLARATION =
      Pattern.compile(
          "(?m)^( *)((?:(?:public|protected|private|static|final|abstract|sealed|non-sealed) )*)"
              + "(?:class|record|interface|enum) (\\w+)");

  @Test
  void noTwoTypesHaveTheSameSimpleName() throws IOException {
    Map<String, List<String>> shared = new TreeMap<>();
    TreeSet<String> topLevel = new TreeSet<>();
    List<Type> types = types();
    types.stream().filter(type -> !type.nested()).forEach(type -> topLevel.add(type.name()));
    for (Type type : types) {
      // Private ones of two classes never meet, but one may hide a top-level type from its class.
      if (!type.isPrivate() || topLevel.contains(type.name())) {
        shared.computeIfAbsent(type.name(), name -> new ArrayList<>()).add(type.file());
      }
    }
    shared.values().removeIf(files -> files.size() == 1);
    assertThat(types).hasSizeGreaterThan(500);
    assertThat(shared.keySet()).isSubsetOf(READ_WITH_OUTER_NAME);
    assertThat(topLevel).doesNotContainAnyElementsOf(READ_WITH_OUTER_NAME);
  }

  private record Type(String file, String name, boolean nested, boolean isPrivate) {}

  private static List<Type> types() throws IOException {
    List<Type> types = new ArrayList<>();
    try (Stream<Path> files = Files.walk(MAIN)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).sorted().toList()) {
        Matcher declaration =
            DECLARATION.matcher(COMMENT.matcher(Files.readString(file)).replaceAll(""));
        while (declaration.find()) {
          boolean isPrivate = declaration.group(2).contains("private ");
          String path = MAIN.relativize(file).toString();
          boolean nested = !declaration.group(1).isEmpty();
          types.add(new Type(path, declaration.group(3), nested, isPrivate));
        }
      }
    }
    return types;
  }
}
