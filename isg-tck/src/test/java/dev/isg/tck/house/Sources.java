package dev.isg.tck.house;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** What holds of the sources of one module. Each check answers its findings; none is good. */
final class Sources {
  private static final int LONGEST_FILE = 250;
  private static final int SHORTEST_TEACHING = 120;
  private static final Map<Pattern, String> UNWANTED =
      Map.of(
          Pattern.compile("\\b(TODO|FIXME|XXX)\\b"), "an unfinished thought",
          Pattern.compile("//\\s*[-=*#]{4,}"), "a banner",
          Pattern.compile("^\\s*//.*;\\s*$", Pattern.MULTILINE), "code in a comment",
          Pattern.compile("\\b(class|interface|record) \\w*(Utils?|Helper|Manager)\\b"),
              "a name that says nothing",
          Pattern.compile("@author"), "an author");

  private final Path root;
  private final Map<Path, String> texts = new TreeMap<>();

  private Sources(Path root) {
    this.root = root;
  }

  /** The sources under a folder. */
  static Sources under(Path root) {
    Sources sources = new Sources(root);
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        sources.texts.put(file, Files.readString(file));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return sources;
  }

  int count() {
    return texts.size();
  }

  List<String> longFiles() {
    return findings((file, text) -> text.lines().count() > LONGEST_FILE ? "is too long" : null);
  }

  List<String> unwanted() {
    List<String> findings = new ArrayList<>();
    UNWANTED.forEach(
        (pattern, what) ->
            findings.addAll(
                findings((file, text) -> pattern.matcher(text).find() ? "has " + what : null)));
    return findings;
  }

  /** Files in which the pattern is found. */
  List<String> naming(Pattern pattern) {
    return findings((file, text) -> pattern.matcher(text).find() ? "has " + pattern : null);
  }

  /** Packages without a package-info that is null-marked and teaches. */
  List<String> untaughtPackages() {
    return texts.keySet().stream()
        .map(Path::getParent)
        .distinct()
        .filter(folder -> !folder.equals(root))
        .filter(
            folder -> {
              String info = texts.getOrDefault(folder.resolve("package-info.java"), "");
              String prose = info.substring(0, Math.max(0, info.indexOf("*/")));
              return !info.contains("@NullMarked") || prose.length() < SHORTEST_TEACHING;
            })
        .map(folder -> root.relativize(folder) + " is not taught by its package-info")
        .toList();
  }

  /** Public types, their public members and constants without Javadoc. */
  List<String> undocumented() {
    List<String> findings = new ArrayList<>();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  files,
                  null,
                  List.of("-proc:none"),
                  null,
                  files.getJavaFileObjectsFromPaths(texts.keySet()));
      DocTrees docs = DocTrees.instance(task);
      for (CompilationUnitTree unit : task.parse()) {
        new Undocumented(docs, findings).scan(unit, null);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return findings;
  }

  private List<String> findings(java.util.function.BiFunction<Path, String, String> check) {
    List<String> findings = new ArrayList<>();
    texts.forEach(
        (file, text) -> {
          String finding = check.apply(file, text);
          if (finding != null) {
            findings.add(root.relativize(file) + " " + finding);
          }
        });
    return findings;
  }

  /** Walks down public types only. */
  private static final class Undocumented extends TreePathScanner<Void, Void> {
    private final DocTrees docs;
    private final List<String> findings;

    Undocumented(DocTrees docs, List<String> findings) {
      this.docs = docs;
      this.findings = findings;
    }

    @Override
    public Void visitClass(ClassTree type, Void unused) {
      if (!seen(type.getModifiers())) {
        return null;
      }
      need(type.getSimpleName().toString());
      return super.visitClass(type, null);
    }

    @Override
    public Void visitMethod(MethodTree method, Void unused) {
      boolean overrides =
          method.getModifiers().getAnnotations().stream()
              .map(AnnotationTree::getAnnotationType)
              .anyMatch(type -> type.toString().equals("Override"));
      if (seen(method.getModifiers()) && !overrides) {
        need(method.getName().toString());
      }
      return null;
    }

    private boolean seen(ModifiersTree modifiers) {
      TreePath parent = getCurrentPath().getParentPath();
      boolean inInterface = parent.getLeaf().getKind() == Tree.Kind.INTERFACE;
      return modifiers.getFlags().contains(Modifier.PUBLIC)
          || modifiers.getFlags().contains(Modifier.PROTECTED)
          || (inInterface && !modifiers.getFlags().contains(Modifier.PRIVATE));
    }

    private void need(String name) {
      if (docs.getDocComment(getCurrentPath()) == null) {
        String file = getCurrentPath().getCompilationUnit().getSourceFile().getName();
        findings.add(file.substring(file.lastIndexOf('/') + 1) + ": " + name);
      }
    }
  }
}
