package dev.isg.core.validation;

import dev.isg.core.basics.Decided;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.Rule;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.Annotation;
import java.util.Map;

/** Turns what an engine found into our issues, and none of its words. */
final class Violations {
  private Violations() {}

  /**
   * The issue of a violation.
   *
   * @param violation the violation
   * @param path the place of what was validated in its document, as a JSON pointer
   */
  static Issue issue(ConstraintViolation<?> violation, String path) {
    String pointer = pointer(violation);
    Annotation constraint = violation.getConstraintDescriptor().getAnnotation();
    return Issue.of(
        rule(violation),
        path + pointer,
        Map.of(
            "field", LocalizedText.same(field(pointer)),
            "constraint", LocalizedText.same(constraint.annotationType().getSimpleName())));
  }

  /** The place of a violation in what was validated, as a JSON pointer. */
  static String pointer(ConstraintViolation<?> violation) {
    StringBuilder pointer = new StringBuilder();
    for (Path.Node node : violation.getPropertyPath()) {
      if (node.getIndex() != null) {
        pointer.append('/').append(node.getIndex());
      } else if (node.getKey() != null) {
        step(pointer, node.getKey().toString());
      }
      if (node.getKind() == ElementKind.PROPERTY) {
        step(pointer, node.getName());
      }
    }
    return pointer.toString();
  }

  private static Rule rule(ConstraintViolation<?> violation) {
    Class<? extends Annotation> constraint =
        violation.getConstraintDescriptor().getAnnotation().annotationType();
    boolean decided = violation.getConstraintDescriptor().getGroups().contains(Decided.class);
    if (constraint == NotEmpty.class) {
      return decided ? ConstraintRule.DECIDED_LIST_EMPTY : ConstraintRule.LIST_EMPTY;
    }
    return decided && constraint == NotNull.class
        ? ConstraintRule.DECIDED_VALUE_LACKING
        : ConstraintRule.CONSTRAINT_BROKEN;
  }

  private static void step(StringBuilder pointer, String name) {
    pointer.append('/').append(name.replace("~", "~0").replace("/", "~1"));
  }

  /** The name of the last field on the way; the whole document has none. */
  private static String field(String pointer) {
    return pointer.isEmpty() ? "-" : pointer.substring(pointer.lastIndexOf('/') + 1);
  }
}
