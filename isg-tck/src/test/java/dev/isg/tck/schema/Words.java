package dev.isg.tck.schema;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.EndElementTree;
import com.sun.source.doctree.EntityTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** What the Javadoc of the four modules says of types and attributes, as plain text. */
final class Words {
  private final Map<String, String> words = new HashMap<>();

  private Words() {}

  /** The words of the sources. */
  static Words ofTheModel() {
    Words words = new Words();
    words.read(sources());
    return words;
  }

  /** The sources of the model. */
  static List<Path> sources() {
    List<Path> sources = new ArrayList<>();
    for (String module : List.of("core", "metrics", "evaluation", "disclosure")) {
      try (Stream<Path> files = Files.walk(Path.of("..", "isg-" + module, "src", "main", "java"))) {
        files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
    return sources;
  }

  /** What a type is: the first sentence. */
  Optional<String> of(Class<?> type) {
    return Optional.ofNullable(words.get(type.getName().replace('$', '.')));
  }

  /** What an attribute of a type is. */
  Optional<String> of(Class<?> type, String attribute) {
    return Optional.ofNullable(words.get(type.getName().replace('$', '.') + "#" + attribute));
  }

  private void read(List<Path> sources) {
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
                  files.getJavaFileObjectsFromPaths(sources));
      DocTrees docs = DocTrees.instance(task);
      for (CompilationUnitTree unit : task.parse()) {
        new Reading(docs, String.valueOf(unit.getPackageName())).scan(unit, null);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String plain(List<? extends DocTree> parts) {
    StringBuilder text = new StringBuilder();
    for (DocTree part : parts) {
      if (part instanceof LiteralTree literal) {
        text.append(literal.getBody().getBody());
      } else if (part instanceof LinkTree link) {
        text.append(
            link.getLabel().isEmpty()
                ? link.getReference().getSignature().replaceFirst("^.*#", "")
                : plain(link.getLabel()));
      } else if (part instanceof StartElementTree || part instanceof EndElementTree) {
        text.append(' ');
      } else if (part instanceof EntityTree entity) {
        text.append(entity.getName().contentEquals("lt") ? "<" : entity);
      } else {
        text.append(part);
      }
    }
    return text.toString().strip().replaceAll("\\s+", " ");
  }

  private final class Reading extends TreePathScanner<Void, String> {
    private final DocTrees docs;
    private final String within;

    Reading(DocTrees docs, String within) {
      this.docs = docs;
      this.within = within;
    }

    @Override
    public Void visitClass(ClassTree type, String outer) {
      String name = (outer == null ? within : outer) + "." + type.getSimpleName();
      DocCommentTree comment = docs.getDocCommentTree(getCurrentPath());
      if (comment != null) {
        words.put(name, plain(comment.getFirstSentence()));
        for (DocTree tag : comment.getBlockTags()) {
          if (tag instanceof ParamTree param && !param.isTypeParameter()) {
            words.put(name + "#" + param.getName().getName(), sentence(param.getDescription()));
          }
        }
      }
      return super.visitClass(type, name);
    }

    @Override
    public Void visitMethod(MethodTree method, String type) {
      DocCommentTree comment = docs.getDocCommentTree(getCurrentPath());
      if (comment != null && method.getParameters().isEmpty()) {
        words.put(type + "#" + method.getName(), plain(comment.getFullBody()));
      }
      return null;
    }

    /** A component's words as a sentence like any other. */
    private String sentence(List<? extends DocTree> description) {
      String text = plain(description);
      String first = text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
      return first.endsWith(".") ? first : first + ".";
    }
  }
}
