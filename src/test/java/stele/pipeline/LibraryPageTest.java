package stele.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What docs/library.md claims of the code. */
final class LibraryPageTest {

  private static final Path PAGE = Path.of("docs", "library.md");
  private static final Path EXAMPLE = Path.of("src/test/library/example/AlignTexts.java");
  private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

  @Test
  void theTenLinesAreThoseOfTheExampleThatIsRun() throws IOException {
    Matcher block = JAVA.matcher(Files.readString(PAGE));

    assertThat(block.find()).isTrue();
    assertThat(block.group(1).lines().count()).isLessThanOrEqualTo(10);
    assertThat(unindented(Files.readString(EXAMPLE))).contains(unindented(block.group(1)));
  }

  @Test
  void theTypesTheDoorShowsAreThoseThePageNames() throws IOException {
    String page = Files.readString(PAGE);

    for (String type : shown()) {
      assertThat(type.startsWith("stele.pipeline.") || type.startsWith("stele.bitext."))
          .as(type)
          .isEqualTo(!page.contains("`" + type + "`"));
    }
  }

  /** Top-level types of Stele in the signatures of public members, from the door inwards. */
  private static Set<String> shown() {
    Set<String> names = new TreeSet<>();
    Set<Class<?>> seen = new java.util.HashSet<>();
    Deque<Class<?>> open = new ArrayDeque<>(List.of(Stele.class));
    while (!open.isEmpty()) {
      Class<?> type = open.pop();
      if (type.getName().startsWith("stele.") && seen.add(type)) {
        names.add(outermost(type).getName());
        open.addAll(List.of(type.getClasses()));
        for (Method method : type.getDeclaredMethods()) {
          if (Modifier.isPublic(method.getModifiers()) && !method.isSynthetic()) {
            add(method.getGenericReturnType(), open);
            List.of(method.getGenericParameterTypes()).forEach(each -> add(each, open));
            open.addAll(List.of(method.getExceptionTypes()));
          }
        }
      }
    }
    return names;
  }

  private static Class<?> outermost(Class<?> type) {
    return type.getEnclosingClass() == null ? type : outermost(type.getEnclosingClass());
  }

  private static void add(Type type, Deque<Class<?>> open) {
    if (type instanceof Class<?> plain) {
      open.add(plain.isArray() ? plain.getComponentType() : plain);
    } else if (type instanceof ParameterizedType generic) {
      List.of(generic.getActualTypeArguments()).forEach(each -> add(each, open));
    } else if (type instanceof GenericArrayType array) {
      add(array.getGenericComponentType(), open);
    } else if (type instanceof WildcardType wildcard) {
      List.of(wildcard.getUpperBounds()).forEach(each -> add(each, open));
    }
  }

  private static String unindented(String code) {
    return code.lines().map(String::strip).collect(Collectors.joining("\n"));
  }
}
