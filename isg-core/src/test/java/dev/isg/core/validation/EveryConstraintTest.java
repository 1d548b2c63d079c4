package dev.isg.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.basics.Decided;
import dev.isg.core.programme.Programme;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import jakarta.validation.metadata.BeanDescriptor;
import jakarta.validation.metadata.ContainerDescriptor;
import jakarta.validation.metadata.ElementDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A constraint that nothing can break would be decoration. */
class EveryConstraintTest {
  private final Validator engine = Engines.seeing();

  @Test
  void canFail() throws IOException, URISyntaxException, ClassNotFoundException {
    Map<Class<?>, Set<String>> constraints = constraints();

    assertThat(constraints).hasSizeGreaterThan(5);
    assertThat(BadDocuments.byType().keySet()).isEqualTo(constraints.keySet());
    constraints.forEach(
        (type, ofType) ->
            assertThat(broken(BadDocuments.byType().get(type)))
                .as(type.getSimpleName())
                .containsAll(ofType));
  }

  @Test
  void failsInTheWordsOfThisLibrary() {
    ModelValidator validator = ModelValidator.using(engine);

    for (Object bad : BadDocuments.byType().values()) {
      assertThat(validator.checkDecided(bad).issues())
          .as(bad.toString())
          .isNotEmpty()
          .noneMatch(issue -> issue.rule() == ConstraintRule.CONSTRAINT_BROKEN);
    }
  }

  private Set<String> broken(Object bad) {
    return engine.validate(bad, Default.class, Decided.class).stream()
        .map(
            violation ->
                Violations.pointer(violation).substring(1)
                    + " "
                    + violation
                        .getConstraintDescriptor()
                        .getAnnotation()
                        .annotationType()
                        .getSimpleName())
        .collect(Collectors.toSet());
  }

  /** The constraints of each type of the library that has any. */
  private Map<Class<?>, Set<String>> constraints()
      throws IOException, URISyntaxException, ClassNotFoundException {
    Map<Class<?>, Set<String>> found = new TreeMap<>(Comparator.comparing(Class::getName));
    for (Class<?> type : types()) {
      BeanDescriptor bean = engine.getConstraintsForClass(type);
      Set<String> ofType = new TreeSet<>();
      for (PropertyDescriptor property : bean.getConstrainedProperties()) {
        collect(property.getPropertyName(), property, property, ofType);
      }
      if (!ofType.isEmpty()) {
        found.put(type, ofType);
      }
    }
    return found;
  }

  private static void collect(
      String property, ElementDescriptor element, ContainerDescriptor within, Set<String> found) {
    element
        .getConstraintDescriptors()
        .forEach(
            constraint ->
                found.add(
                    property + " " + constraint.getAnnotation().annotationType().getSimpleName()));
    within
        .getConstrainedContainerElementTypes()
        .forEach(inside -> collect(property, inside, inside, found));
  }

  /** Every type written by hand; those generated from it only inherit. */
  private static List<Class<?>> types()
      throws IOException, URISyntaxException, ClassNotFoundException {
    Path root =
        Path.of(Programme.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (Stream<Path> files = Files.walk(root.resolve(Path.of("dev", "isg", "core")))) {
      List<String> names =
          files
              .map(file -> root.relativize(file).toString())
              .filter(file -> file.endsWith(".class") && !file.contains("Immutable"))
              .filter(file -> !file.endsWith("-info.class"))
              .map(file -> file.replace(File.separatorChar, '.').replace(".class", ""))
              .toList();
      List<Class<?>> types = new ArrayList<>();
      for (String name : names) {
        types.add(Class.forName(name, false, Programme.class.getClassLoader()));
      }
      return types;
    }
  }
}
