package dev.isg.tck.house;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import dev.isg.core.basics.Labelled;
import dev.isg.core.issue.Rule;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What holds of the classes of the library, each with its reason. */
final class HouseRules {
  /** What embedders may implement. Everything else that is public is closed. */
  private static final Set<String> EXTENSION_POINTS =
      Set.of(
          "dev.isg.core.basics.Labelled",
          "dev.isg.core.basics.TypedId",
          "dev.isg.core.decision.DecisionStore",
          "dev.isg.core.issue.Rule",
          "dev.isg.core.store.DocumentStore",
          "dev.isg.disclosure.publication.DisclosureStore",
          "dev.isg.evaluation.assessment.EvaluationStore",
          "dev.isg.metrics.anchor.TimestampAnchor",
          "dev.isg.metrics.aggregation.AggregatingMeasurementStore",
          "dev.isg.metrics.measurement.BulkMeasurementStore",
          "dev.isg.metrics.measurement.MeasurementSource",
          "dev.isg.metrics.measurement.PlainMeasurements",
          "dev.isg.metrics.measurement.MeasurementStore");

  static final ArchRule NO_PACKAGE_CYCLES =
      SlicesRuleDefinition.slices()
          .matching("dev.isg.(**)")
          .should()
          .beFreeOfCycles()
          .because(
              "a package can only be understood alone if what it stands on does not stand on it");

  static final ArchRule STABLE_SIGNATURES =
      classes()
          .that(are("part of the API", HouseRules::api))
          .should(
              satisfy(
                  "show only the JDK and our own types, and no binary fractions",
                  type ->
                      publicCodeUnits(type)
                          .flatMap(HouseRules::typesShown)
                          .allMatch(HouseRules::mayBeShown)))
          .because(
              "a type of another library in a signature ties our users to its version, a generated"
                  + " one to our generator, and a double cannot hold 98.96");

  static final ArchRule CLOSED_TYPES =
      classes()
          .that(are("part of the API", HouseRules::api))
          .should(satisfy("be closed or a listed extension point", HouseRules::closed))
          .because("what nobody can extend can grow without breaking anybody");

  static final ArchRule LABELLED_ENUMS =
      classes()
          .that(are("enums people may see", type -> type.isEnum() && api(type)))
          .should(
              satisfy(
                  "implement Labelled or Rule",
                  type -> type.isAssignableTo(Labelled.class) || type.isAssignableTo(Rule.class)))
          .because("everything people see has a name in Japanese and in English");

  static final ArchRule OPEN_TO_JACKSON =
      classes()
          .that(are("bound to JSON", HouseRules::boundToJson))
          .should(
              satisfy(
                  "live in a package opened to Jackson",
                  type -> Exports.opened(type.getPackageName())))
          .because("on the module path a document could be written and never be read again");

  static final ArchRule NO_MUTABLE_STATICS =
      fields()
          .that()
          .areStatic()
          .should(
              be(
                  DescribedPredicate.describe(
                      "final", field -> field.getModifiers().contains(FINAL))))
          .because("two users in one process must not see each other");

  static final ArchRule NO_OUTSIDE_WORLD =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.nio.file..", "java.net..", "java.sql..", "java.util.prefs..")
          .orShould()
          .dependOnClassesThat(
              are(
                  "files, streams of files or service loaders",
                  type ->
                      type.getName().startsWith("java.io.File")
                          || type.getName().equals("java.util.ServiceLoader")))
          .because("reading and writing belong to the program that embeds the library");

  static final ArchRule NO_AMBIENT_STATE =
      classes()
          .should(
              satisfy(
                  "not ask the machine for time, zone, locale, properties or chance",
                  type ->
                      type.getCodeUnitAccessesFromSelf().stream()
                          .noneMatch(
                              access ->
                                  Ambient.asks(
                                      access.getTargetOwner().getName(),
                                      access.getName(),
                                      access.getTarget().getRawParameterTypes().stream()
                                          .map(JavaClass::getName)
                                          .toList()))))
          .because("the same input gives the same bytes on every machine and every day");

  static final ArchRule STAKEHOLDERS_DRIVE_NOTHING =
      noClasses()
          .that()
          .resideInAnyPackage(
              "dev.isg.core.programme..",
              "dev.isg.core.policy..",
              "dev.isg.core.json..",
              "dev.isg.metrics.aggregation..",
              "dev.isg.evaluation..",
              "dev.isg.disclosure.board..",
              "dev.isg.disclosure.message..",
              "dev.isg.disclosure.statement..",
              "dev.isg.tck.house.bad..")
          .should()
          .dependOnClassesThat(
              are(
                  "what stakeholders let the company know",
                  type ->
                      type.getPackageName().equals("dev.isg.core.stakeholder")
                          && !type.getSimpleName().equals("StakeholderGroup")))
          .because(
              "the company cannot control whom stakeholders choose, so no status may follow from it");

  private HouseRules() {}

  /** The classes of the one package tree know nothing of those of the other. */
  static ArchRule noArrow(String from, String to) {
    return noClasses()
        .that()
        .resideInAPackage(from)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(to)
        .because("arrows point one way: core, metrics, evaluation, disclosure");
  }

  private static boolean api(JavaClass type) {
    return type.getModifiers().contains(PUBLIC)
        && Exports.seen(type.getPackageName())
        && type.getEnclosingClass().map(HouseRules::api).orElse(true)
        && !type.getSimpleName().startsWith("Immutable")
        && !type.getSimpleName().equals("package-info");
  }

  private static boolean boundToJson(JavaClass type) {
    return Stream.concat(
            type.getAnnotations().stream(),
            type.getMembers().stream().flatMap(member -> member.getAnnotations().stream()))
        .anyMatch(used -> used.getRawType().getName().startsWith("com.fasterxml.jackson."));
  }

  private static boolean closed(JavaClass type) {
    return type.isRecord()
        || type.isEnum()
        || type.isAnnotation()
        || type.getModifiers().contains(FINAL)
        || type.reflect().isSealed()
        || EXTENSION_POINTS.contains(type.getName())
        || (!type.isInterface()
            && type.getConstructors().stream().noneMatch(HouseRules::reachableOutside));
  }

  private static Stream<JavaCodeUnit> publicCodeUnits(JavaClass type) {
    return type.getCodeUnits().stream()
        .filter(HouseRules::reachableOutside)
        .filter(unit -> !unit.getModifiers().contains(JavaModifier.SYNTHETIC));
  }

  private static boolean reachableOutside(JavaCodeUnit unit) {
    return unit.getModifiers().contains(PUBLIC)
        || unit.getModifiers().contains(JavaModifier.PROTECTED);
  }

  private static Stream<JavaClass> typesShown(JavaCodeUnit unit) {
    return Stream.concat(
        unit.getReturnType().getAllInvolvedRawTypes().stream(),
        unit.getParameterTypes().stream()
            .flatMap(parameter -> parameter.getAllInvolvedRawTypes().stream()));
  }

  private static boolean mayBeShown(JavaClass type) {
    String name = type.getBaseComponentType().getName();
    boolean fraction =
        Set.of("double", "float", "java.lang.Double", "java.lang.Float").contains(name);
    boolean engine = name.equals("jakarta.validation.Validator"); // the embedder brings its own
    boolean ours = name.startsWith("dev.isg.") && !type.getSimpleName().startsWith("Immutable");
    return !fraction && (ours || engine || name.startsWith("java.") || !name.contains("."));
  }

  private static DescribedPredicate<JavaClass> are(String what, Predicate<JavaClass> test) {
    return DescribedPredicate.describe("are " + what, test);
  }

  private static ArchCondition<JavaClass> satisfy(String what, Predicate<JavaClass> test) {
    return new ArchCondition<>(what) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        events.add(
            new SimpleConditionEvent(type, test.test(type), type.getName() + " does not " + what));
      }
    };
  }
}
