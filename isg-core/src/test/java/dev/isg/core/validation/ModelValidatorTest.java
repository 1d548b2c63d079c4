package dev.isg.core.validation;

import static dev.isg.core.SmallCompany.barePolicy;
import static dev.isg.core.SmallCompany.policy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.isg.core.SmallCompany;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.Language;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Money;
import dev.isg.core.basics.SourceRef;
import dev.isg.core.catalogue.Catalogue;
import dev.isg.core.catalogue.CatalogueId;
import dev.isg.core.control.Control;
import dev.isg.core.control.ControlKind;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.Severity;
import dev.isg.core.issue.ValidationReport;
import dev.isg.core.json.IsgJson;
import dev.isg.core.policy.PolicyState;
import dev.isg.core.policy.ResourcePlan;
import dev.isg.core.process.CommunicationPlan;
import dev.isg.core.process.CommunicationPurpose;
import dev.isg.core.process.RiskProcess;
import dev.isg.core.profile.StatutoryBasicPolicy;
import dev.isg.core.programme.Programme;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("REQ-509")
class ModelValidatorTest {
  private static final LocalizedText TEXT = LocalizedText.of("文", "text");

  private final ModelValidator validator = ModelValidator.using(Engines.seeing());

  /** What an embedder may hang constraints of its own on. */
  record Form(Map<String, @Valid Line> lines, @Size(max = 3) String code) {}

  record Line(List<@Positive Integer> amounts) {}

  @Test
  void refusesAnEngineThatPassesOverOurAccessorsAndSaysWhatToDo() {
    assertThatExceptionOfType(InvalidModelException.class)
        .isThrownBy(() -> ModelValidator.using(Engines.blind()))
        .satisfies(
            refused -> {
              assertThat(refused.text().en())
                  .contains("HibernateValidatorConfiguration.getterPropertySelectionStrategy");
              assertThat(refused.text().ja())
                  .contains("HibernateValidatorConfiguration.getterPropertySelectionStrategy")
                  .contains("制約が見えません");
            });
  }

  @Test
  void findsNothingInAGoodProgramme() {
    assertThat(validator.checkDecided(new SmallCompany().programme()))
        .isEqualTo(ValidationReport.clean());
  }

  @Test
  void findsNothingInCompanyA() throws IOException {
    String text =
        Files.readString(Path.of("src", "test", "resources", "format", "company-a-2.json"));
    Programme companyA = IsgJson.standard().read("p.json", text, Programme.class).value();

    assertThat(validator.checkDecided(companyA)).isEqualTo(ValidationReport.clean());
  }

  @Test
  void letsADraftBePoorAndADecidedProgrammeNot() {
    Programme poor =
        SmallCompany.with(
            company -> {
              company.policies.clear();
              company.objectives.clear();
              company.targets.clear();
              company.controlObjectives.clear();
              company.controls.clear();
              company.controls.add(
                  SmallCompany.unstartedControl("c", ControlKind.TECHNICAL).build());
            });

    assertThat(validator.check(poor)).isEqualTo(ValidationReport.clean());
    assertThat(paths(validator.checkDecided(poor)))
        .containsExactly(
            "/controlObjectives DECIDED_LIST_EMPTY",
            "/controls/0/units DECIDED_LIST_EMPTY",
            "/objectives DECIDED_LIST_EMPTY",
            "/targets DECIDED_LIST_EMPTY");
  }

  @Test
  void takesAVersionOfThePolicyAtItsWord() {
    Programme programme =
        SmallCompany.with(
            company -> {
              company.policies.clear();
              company.policies.add(barePolicy(PolicyState.IN_FORCE, 1).build());
              company.policies.add(barePolicy(PolicyState.DRAFT, 2).build());
              company.policies.add(barePolicy(PolicyState.DECIDED, 3).build());
            });
    List<String> expected =
        List.of("/policies/0/risks DECIDED_LIST_EMPTY", "/policies/2/risks DECIDED_LIST_EMPTY");

    assertThat(paths(validator.check(programme))).isEqualTo(expected);
    assertThat(paths(validator.checkDecided(programme))).isEqualTo(expected);
    assertThat(paths(validator.check(programme.policies().get(0))))
        .containsExactly("/risks DECIDED_LIST_EMPTY");
    assertThat(paths(validator.checkDecided(programme.policies().get(1)))).isEmpty();
  }

  @Test
  void findsWhatLiesDeepInAPolicy() {
    var plan =
        new CommunicationPlan(
            List.of(new CommunicationPlan.Measure(CommunicationPurpose.PLAN, TEXT, List.of())));
    var deep = policy(PolicyState.IN_FORCE, 1);
    deep.process(RiskProcess.builder().communicationPlan(plan).build());
    var poor = deep.build();
    Programme programme =
        SmallCompany.with(
            company -> {
              company.policies.clear();
              company.policies.add(poor);
            });

    assertThat(paths(validator.check(programme)))
        .containsExactly(
            "/policies/0/process/communicationPlan/measures/0/with DECIDED_LIST_EMPTY");
  }

  @Test
  void asksADecidedPlanOfResourcesForWhatItIsGivenTo() {
    ResourcePlan plan = ResourcePlan.builder().total(Money.of("JPY", "1")).build();

    assertThat(validator.check(plan)).isEqualTo(ValidationReport.clean());
    assertThat(paths(validator.checkDecided(plan)))
        .containsExactly("/allocations DECIDED_LIST_EMPTY");
  }

  @Test
  void speaksBothLanguagesAtOnceAndNeverInTheWordsOfTheEngine() {
    Locale locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMAN);
      ModelValidator shouting = ModelValidator.using(Engines.seeing(Engines.shouting()));
      Issue issue = shouting.check(emptyCatalogue()).issues().get(0);

      assertThat(issue.text(Language.EN))
          .isEqualTo(
              "/rows: error [ISG-V-003] 'rows' is empty. -> name at least one (design of this"
                  + " library)");
      assertThat(issue.text(Language.JA)).startsWith("/rows: エラー [ISG-V-003] 「rows」が空です。→ 1 件以上");
      assertThat(issue.severity()).isEqualTo(Severity.ERROR);
    } finally {
      Locale.setDefault(locale);
    }
  }

  @Test
  void saysWhatADecidedDocumentLacks() {
    Issue lacking =
        validator
            .checkDecided(BadDocuments.byType().get(StatutoryBasicPolicy.class))
            .issues()
            .get(0);
    Issue empty = validator.checkDecided(BadDocuments.byType().get(Control.class)).issues().get(0);

    assertThat(lacking.rule()).isEqualTo(ConstraintRule.DECIDED_VALUE_LACKING);
    assertThat(lacking.path()).isEqualTo("/decision");
    assertThat(lacking.message())
        .isEqualTo(
            LocalizedText.of(
                "決定した文書に「decision」がありません", "'decision' is not stated in what is decided"));
    assertThat(empty.message())
        .isEqualTo(LocalizedText.of("決定した文書の「units」が空です", "'units' is empty in what is decided"));
    assertThat(empty.mend().en()).contains("draft");
  }

  @Test
  void tellsAConstraintOfTheEmbedderByItsName() {
    Form form = new Form(Map.of("a/b~c", new Line(List.of(1, -2))), "long");

    assertThat(validator.check(form).issues())
        .extracting(Issue::path, issue -> issue.message().en())
        .containsExactly(
            tuple("/code", "'code' does not satisfy the constraint Size"),
            tuple("/lines/a~1b~0c/amounts/1", "'1' does not satisfy the constraint Positive"));
  }

  private static Catalogue emptyCatalogue() {
    return Catalogue.builder()
        .id(CatalogueId.of("c"))
        .title(TEXT)
        .source(SourceRef.library("x"))
        .build();
  }

  private static List<String> paths(ValidationReport report) {
    return report.issues().stream().map(issue -> issue.path() + " " + issue.rule()).toList();
  }
}
