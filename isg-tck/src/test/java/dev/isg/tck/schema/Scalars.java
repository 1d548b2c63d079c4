package dev.isg.tck.schema;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.isg.core.basics.ContentHash;
import dev.isg.core.basics.FiscalCalendar;
import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.MeasurementUnit;
import dev.isg.core.basics.Money;
import dev.isg.core.basics.Percentage;
import dev.isg.core.basics.Period;
import dev.isg.core.basics.Quantity;
import dev.isg.core.basics.SourceRef;
import dev.isg.core.basics.TypedId;
import dev.isg.disclosure.plan.ItemSource;
import dev.isg.evaluation.rule.EvaluationRule;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The schemas of what is one text, one number or one truth value in JSON. */
final class Scalars {
  private static final String ID = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";
  private static final String NUMBER = "-?[0-9]{1,60}(\\.[0-9]{1,100})?";
  private static final String UNIT = "(%|count|persons|min|h|d|grade|[A-Z]{3})";
  private static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

  private static final Map<Class<?>, String> PATTERNS =
      Map.of(
          ContentHash.class, "sha256:[0-9a-f]{64}",
          MeasurementUnit.class, UNIT,
          Money.class, "[A-Z]{3} " + NUMBER,
          Percentage.class, NUMBER + " %",
          Period.class, DAY + "/" + DAY,
          Quantity.class, NUMBER + " " + UNIT,
          SourceRef.class, "[^ ]+ .*[^ ].*",
          ItemSource.class, "(" + itemKinds() + "):" + ID);
  private static final Map<Class<?>, String> FORMATS =
      Map.of(LocalDate.class, "date", Instant.class, "date-time");
  private static final Map<Class<?>, String> TYPES =
      Map.of(
          String.class, "string",
          boolean.class, "boolean",
          int.class, "integer",
          BigDecimal.class, "number");

  private final ObjectMapper mapper;

  Scalars(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  /** The schema of a type whose values are no objects and no arrays; empty for any other. */
  Optional<ObjectNode> of(Class<?> type) {
    if (type == FiscalCalendar.class) {
      return of(Month.class);
    }
    if (type == EvaluationRule.class) {
      return Optional.of(choice(ruleIds()));
    }
    if (type.isEnum()) {
      return Optional.of(choice(type));
    }
    String pattern = TypedId.class.isAssignableFrom(type) ? ID : PATTERNS.get(type);
    if (pattern != null) {
      return Optional.of(text().put("pattern", "^" + pattern + "$"));
    }
    if (type == ZoneId.class) {
      return Optional.of(words());
    }
    if (FORMATS.containsKey(type)) {
      return Optional.of(text().put("format", FORMATS.get(type)));
    }
    return Optional.ofNullable(TYPES.get(type))
        .map(name -> mapper.createObjectNode().put("type", name));
  }

  /** A text that is not blank. */
  ObjectNode words() {
    return text().put("pattern", "\\S");
  }

  private ObjectNode text() {
    return mapper.createObjectNode().put("type", "string");
  }

  private ObjectNode choice(Class<?> type) {
    List<Enum<?>> constants =
        Arrays.stream(type.getEnumConstants()).<Enum<?>>map(Enum.class::cast).toList();
    ObjectNode choice = choice(constants.stream().map(Enum::name).toList());
    if (Labelled.class.isAssignableFrom(type)) {
      choice.put(
          "description",
          constants.stream()
              .map(
                  one ->
                      one.name()
                          + ": "
                          + ((Labelled) one).label().ja()
                          + " / "
                          + ((Labelled) one).label().en())
              .collect(Collectors.joining("; ")));
    }
    return choice;
  }

  private ObjectNode choice(List<String> values) {
    ObjectNode choice = text();
    values.forEach(choice.putArray("enum")::add);
    return choice;
  }

  private static List<String> ruleIds() {
    return Arrays.stream(EvaluationRule.class.getPermittedSubclasses())
        .flatMap(rules -> Stream.of(rules.getEnumConstants()))
        .map(rule -> ((EvaluationRule) rule).id())
        .sorted()
        .toList();
  }

  private static String itemKinds() {
    return Arrays.stream(ItemSource.Kind.values())
        .map(ItemSource.Kind::word)
        .collect(Collectors.joining("|"));
  }
}
