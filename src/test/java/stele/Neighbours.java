package stele;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** For every two rooms a class in the one that knows a class in the other. */
final class Neighbours {

  /** The rooms of a class and of one it knows, in what a rule reports. */
  static final Pattern PAIR = Pattern.compile("\\.([a-z]+)\\.Knows([A-Z][a-z]+)");

  private Neighbours() {}

  static JavaClasses compiled(String root, Collection<String> rooms, Path folder)
      throws IOException {
    List<Path> sources = new ArrayList<>();
    for (String room : rooms) {
      sources.add(source(folder, root, room, "Known", ""));
      for (String other : rooms) {
        if (!room.equals(other)) {
          sources.add(source(folder, root, room, nameOf(other), root + "." + other + ".Known it"));
        }
      }
    }
    Path classes = Files.createDirectory(folder.resolve("classes"));
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> options = List.of("-proc:none", "-d", classes.toString());
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      if (!compiler
          .getTask(null, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
          .call()) {
        throw new IllegalStateException("the neighbours do not compile");
      }
    }
    return new ClassFileImporter().importPath(classes);
  }

  private static String nameOf(String other) {
    return "Knows" + Character.toUpperCase(other.charAt(0)) + other.substring(1);
  }

  private static Path source(Path folder, String root, String room, String name, String component)
      throws IOException {
    Path file = folder.resolve(room).resolve(name + ".java");
    Files.createDirectories(file.getParent());
    return Files.writeString(
        file,
        "package " + root + "." + room + ";\npublic record " + name + "(" + component + ") {}\n");
  }
}
