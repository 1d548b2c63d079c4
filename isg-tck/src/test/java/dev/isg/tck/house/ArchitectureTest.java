package dev.isg.tck.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.catalogue.CatalogueRow;
import dev.isg.core.catalogue.Catalogues;
import dev.isg.core.issue.Rule;
import dev.isg.core.profile.LegalProfile;
import dev.isg.disclosure.coverage.LibraryRules;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of the house, on the classes and the sources of the four library modules. */
class ArchitectureTest {
  private static final List<String> MODULES =
      List.of("core", "metrics", "evaluation", "disclosure");

  /** Acts and articles of law, in both languages. */
  static final Pattern LAW =
      Pattern.compile(
          "会社法第|民法第|金融商品取引法|個人情報の?保護に関する法律|個人情報保護法|第[0-9]+条"
              + "|Companies Act|Civil Code|Financial Instruments and Exchange|\\bFIEA\\b|\\bAPPI\\b"
              + "|\\bArt\\. ?[0-9]|\\bArticle [0-9]");

  private static final JavaClasses LIBRARY =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(MODULES.stream().map(module -> "dev.isg." + module).toList());

  static Stream<ArchRule> rules() {
    return Stream.of(
        HouseRules.NO_PACKAGE_CYCLES,
        HouseRules.STABLE_SIGNATURES,
        HouseRules.CLOSED_TYPES,
        HouseRules.LABELLED_ENUMS,
        HouseRules.OPEN_TO_JACKSON,
        HouseRules.NO_MUTABLE_STATICS,
        HouseRules.NO_OUTSIDE_WORLD,
        HouseRules.NO_AMBIENT_STATE,
        HouseRules.STAKEHOLDERS_DRIVE_NOTHING);
  }

  @ParameterizedTest
  @MethodSource("rules")
  @Tag("REQ-500")
  @Tag("REQ-019")
  @Tag("SUB-15")
  void keepsTheRulesOfTheHouse(ArchRule rule) {
    rule.allowEmptyShould(false).check(LIBRARY);
  }

  static Stream<Arguments> wrongArrows() {
    return MODULES.stream()
        .flatMap(
            from ->
                MODULES.stream()
                    .filter(to -> MODULES.indexOf(to) > MODULES.indexOf(from))
                    .map(to -> Arguments.of(from, to)));
  }

  @Test
  void knowsWhatTheModulesExport() {
    assertThat(Exports.seen("dev.isg.core.json")).isTrue();
    assertThat(Exports.seen("dev.isg.core")).isFalse();
    assertThat(Exports.opened("dev.isg.core.basics")).isTrue();
    assertThat(Exports.opened("dev.isg.core.json")).isFalse();
  }

  @ParameterizedTest(name = "{0} knows nothing of {1}")
  @MethodSource("wrongArrows")
  void arrowsPointOneWay(String from, String to) {
    HouseRules.noArrow("dev.isg." + from + "..", "dev.isg." + to + "..")
        .allowEmptyShould(false)
        .check(LIBRARY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"core", "metrics", "evaluation", "disclosure", "tck"})
  void sourcesAreShortTaughtAndDocumented(String module) {
    Sources sources = Sources.under(Path.of("..", "isg-" + module, "src", "main", "java"));

    assertThat(sources.count()).as("files found").isGreaterThan(1);
    assertThat(sources.longFiles()).isEmpty();
    assertThat(sources.unwanted()).isEmpty();
    assertThat(sources.untaughtPackages()).isEmpty();
    assertThat(sources.undocumented()).isEmpty();
  }

  @Test
  @Tag("REQ-507")
  void everyConstantPeopleSeeHasANameOfItsOwnInBothLanguages() {
    List<Class<?>> enums = enumsThatAre(Labelled.class);

    assertThat(enums).hasSizeGreaterThan(20);
    for (Class<?> type : enums) {
      List<LocalizedText> labels =
          Arrays.stream(type.getEnumConstants())
              .map(constant -> ((Labelled) constant).label())
              .map(Objects::requireNonNull)
              .toList();
      assertThat(labels).extracting(LocalizedText::ja).as(type.getName()).doesNotHaveDuplicates();
      assertThat(labels).extracting(LocalizedText::en).as(type.getName()).doesNotHaveDuplicates();
      assertThat(labels)
          .as(type.getName())
          .allMatch(label -> label.en().chars().allMatch(c -> c < 0x3000));
    }
  }

  @Test
  @Tag("REQ-501")
  void everyRuleHasAnIdOfItsOwnASourceAndTextsInBothLanguages() {
    List<Rule> rules =
        enumsThatAre(Rule.class).stream()
            .flatMap(type -> Arrays.stream(type.getEnumConstants()))
            .map(Rule.class::cast)
            .toList();

    assertThat(rules).hasSizeGreaterThan(20);
    assertThat(rules).extracting(Rule::id).doesNotHaveDuplicates();
    assertThat(rules)
        .allSatisfy(
            rule -> {
              assertThat(rule.source().place()).isNotBlank();
              assertThat(rule.strength()).isNotNull();
              assertThat(rule.tier()).isNotNull();
              for (LocalizedText text :
                  List.of(rule.definition().message().text(), rule.definition().mend().text())) {
                boolean placesOnly = text.en().replaceAll("\\{[a-zA-Z]+}", "").isBlank();
                assertThat(placesOnly || !text.ja().equals(text.en())).as(rule.id()).isTrue();
                assertThat(text.en().chars()).as(rule.id()).allMatch(c -> c < 0x3000);
                assertThat(places(text.ja())).as(rule.id()).isEqualTo(places(text.en()));
              }
            });
  }

  @Test
  @Tag("REQ-510")
  void theListOfRulesForgetsNone() {
    assertThat(LibraryRules.all())
        .containsExactlyInAnyOrderElementsOf(
            enumsThatAre(Rule.class).stream()
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(Rule.class::cast)
                .toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"core", "metrics", "evaluation", "disclosure"})
  @Tag("REQ-506")
  void sourcesNameNoLaw(String module) {
    Sources sources = Sources.under(Path.of("..", "isg-" + module, "src", "main", "java"));

    assertThat(sources.naming(LAW)).isEmpty();
  }

  @Test
  @Tag("REQ-506")
  void rowsThatNameAnArticleOfLawAreDatedAndForReferenceOnly() {
    List<CatalogueRow> naming =
        Catalogues.shipped().all().stream()
            .flatMap(catalogue -> catalogue.rows().stream())
            .filter(row -> LAW.matcher(row.text().ja() + row.text().en()).find())
            .toList();

    assertThat(naming).hasSize(3);
    assertThat(naming)
        .allSatisfy(
            row -> {
              assertThat(row.computable()).isFalse();
              assertThat(row.attribute("asOf")).contains("2009");
            });
    assertThat(LegalProfile.citedByGuidance().coversDay(LocalDate.of(2009, 6, 1))).isTrue();
    assertThat(LegalProfile.citedByGuidance().coversDay(LocalDate.of(2026, 4, 1))).isFalse();
  }

  private static List<String> places(String template) {
    return Arrays.stream(template.split("(?=\\{)|(?<=})", -1))
        .filter(part -> part.startsWith("{"))
        .distinct()
        .sorted()
        .toList();
  }

  private static List<Class<?>> enumsThatAre(Class<?> kind) {
    return LIBRARY.stream()
        .filter(type -> type.isEnum() && type.isAssignableTo(kind))
        .<Class<?>>map(type -> type.reflect())
        .toList();
  }
}
