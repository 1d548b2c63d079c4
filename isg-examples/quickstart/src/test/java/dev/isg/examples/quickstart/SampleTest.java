package dev.isg.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.basics.ContentHash;
import dev.isg.core.basics.SourceRef;
import dev.isg.core.control.ControlObjective;
import dev.isg.core.decision.Decision;
import dev.isg.core.objective.AddedRequirement;
import dev.isg.core.objective.Objective;
import dev.isg.core.objective.Target;
import dev.isg.core.organisation.UnitKind;
import dev.isg.core.policy.CoreValue;
import dev.isg.core.policy.PolicyState;
import dev.isg.core.policy.RiskManagementPolicy;
import dev.isg.core.programme.Programme;
import dev.isg.evaluation.assessment.Evaluation;
import dev.isg.evaluation.target.TargetAssessment;
import dev.isg.evaluation.verdict.Judgement;
import dev.isg.evaluation.verdict.Standing;
import dev.isg.examples.quickstart.folder.FolderContents;
import dev.isg.examples.quickstart.job.Assessment;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleTest {
  @TempDir Path temporary;
  private Path folder;
  private FolderContents contents;
  private Programme programme;

  @BeforeEach
  void writeAndReadTheSample() {
    folder = Sample.in(temporary.resolve("a"));
    contents = Sample.read(folder);
    programme = contents.programme();
  }

  @Test
  @Tag("REQ-129")
  @Tag("CAT-A1")
  @Tag("CAT-A2")
  @Tag("CAT-A3")
  @Tag("CAT-A4")
  void holdsAllThatTheGuidanceSaysOfCompanyA() {
    RiskManagementPolicy policy = programme.policies().get(0);
    assertThat(policy.coreValues())
        .extracting(CoreValue::id)
        .extracting(Object::toString)
        .containsExactly("A1-1", "A1-2");
    assertThat(ids(programme.objectives().stream().map(Objective::id)))
        .containsExactly("A2-1", "A2-2");
    assertThat(ids(programme.targets().stream().map(Target::id)))
        .containsExactly("A3-1", "A3-2", "A3-3", "A3-4");
    assertThat(ids(programme.controlObjectives().stream().map(ControlObjective::id)))
        .containsExactly(
            "A4-1", "A4-2", "A4-3", "A4-4", "A4-5", "A4-6", "A4-7", "A4-8", "A4-9", "A4-10",
            "A4-11");
  }

  @Test
  @Tag("CAT-A1")
  void quotesTheGuidanceInItsOwnWords() {
    assertThat(programme.policies().get(0).coreValues().get(0).statement().ja())
        .isEqualTo("取引先からの信頼の維持・向上");
    assertThat(programme.targets().get(1).statement().ja()).isEqualTo("情報管理規程が遵守されていること");
    assertThat(programme.controlObjectives().get(10).statement().ja())
        .isEqualTo("インシデント対応態勢が整えられていること");
  }

  @Test
  @Tag("REQ-130")
  void keepsAddedRequirementsInAListOfTheirOwn() {
    assertThat(ids(programme.addedRequirements().stream().map(AddedRequirement::id)))
        .containsExactly("A2-3", "A2-4");
  }

  @Test
  @Tag("SUB-29")
  void marksEveryParentLinkTheGuidanceDoesNotDrawAsEditorial() {
    Stream<Boolean> editorial =
        Stream.of(
                programme.objectives().stream().flatMap(found -> found.coreValues().stream()),
                programme.targets().stream().flatMap(found -> found.objectives().stream()),
                programme.controlObjectives().stream().flatMap(found -> found.targets().stream()))
            .flatMap(links -> links)
            .map(link -> link.editorial());

    assertThat(editorial).hasSizeGreaterThan(16).containsOnly(true);
  }

  @Test
  @Tag("REQ-024")
  void givesEachTargetParentDueDateAndIndicators() {
    for (Target target : programme.targets()) {
      assertThat(target.draft()).isFalse();
      assertThat(target.objectives()).isNotEmpty();
      assertThat(target.dueDate()).contains(Sample.AS_OF);
      assertThat(target.measures()).hasSizeGreaterThan(1);
    }
  }

  @Test
  @Tag("CAT-F5")
  void measuresByTheIndicatorsOfTable45() {
    assertThat(contents.indicators().indicators())
        .hasSize(9)
        .allSatisfy(
            indicator ->
                assertThat(indicator.source()).contains(SourceRef.guidance("Table 4-5 F5-5")))
        .extracting(indicator -> indicator.name().ja())
        .contains("情報資産管理台帳整備率", "規程違反数", "PCセキュリティ設定遵守率", "NDA締結率", "事業継続訓練実施回数");
  }

  @Test
  void isGovernedByAnAdoptedPolicyInAtLeastThreeDepartments() {
    assertThat(programme.units())
        .filteredOn(unit -> unit.kind() == UnitKind.DEPARTMENT)
        .hasSizeGreaterThanOrEqualTo(3);
    RiskManagementPolicy policy = programme.policies().get(0);
    assertThat(policy.state()).isEqualTo(PolicyState.IN_FORCE);
    assertThat(policy.version()).isEqualTo(1);
    assertThat(policy.considerations()).hasSize(5);
    assertThat(contents.decisions()).extracting(Decision::id).contains(policy.adoption().get());
  }

  @Test
  void keepsItsMeasurementsInTheFormTheyAreWrittenIn() throws IOException {
    StringWriter written = new StringWriter();
    dev.isg.metrics.measurement.MeasurementCsv.write(written, contents.measurements());

    assertThat(Files.readString(folder.resolve("measurements.csv"))).isEqualTo(written.toString());
  }

  @Test
  void showsOneTargetOfEachOutcome() {
    Evaluation evaluation = Sample.assess(folder).evaluation();

    assertThat(evaluation.targets())
        .extracting(TargetAssessment::suggestion)
        .extracting(Enum::name)
        .containsExactly("MET", "JUDGEMENT_NEEDED", "UNMET", "NOT_EVALUABLE");
    assertThat(evaluation.targets())
        .extracting(TargetAssessment::judgement)
        .extracting(Judgement::standing)
        .containsExactly(Standing.DECIDED, Standing.PENDING, Standing.DECIDED, Standing.PENDING);
  }

  @Test
  void decisionsRestOnTheInputsThatAreThere() throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      Path sample = Path.of("src/main/resources/dev/isg/examples/quickstart/company-a");
      SampleDecisions.mend(sample);
      SampleSignOff.mend(sample);
      return; // what was written is on the class path in the next run
    }
    Assessment assessment = Sample.assess(folder);
    List<Decision> onInputs =
        contents.decisions().stream()
            .filter(found -> SampleDecisions.rightInputs(assessment, found).isPresent())
            .toList();

    assertThat(onInputs)
        .hasSizeGreaterThan(3)
        .allSatisfy(
            decision ->
                assertThat(decision.inputs())
                    .isEqualTo(SampleDecisions.rightInputs(assessment, decision)));
  }

  @Test
  void theBoardDecidedOnThePapersTheReadmeShows() throws IOException {
    for (String readme : List.of("README.md", "README.ja.md")) {
      String text = Files.readString(folder.resolve(readme));
      int start = text.indexOf("```text\nBoard of directors") + "```text\n".length();
      ContentHash papers = papersIn(text, start);

      assertThat(contents.decisions())
          .filteredOn(found -> found.id().value().startsWith("D-2025"))
          .hasSize(2)
          .allSatisfy(found -> assertThat(found.inputs()).contains(papers));
    }
  }

  @Test
  void theCisoSignedOffTheStructureThatIsThere() {
    Assessment assessment = Sample.assess(folder);

    assertThat(assessment.contents().records().structure().orElseThrow().signOffs())
        .singleElement()
        .satisfies(
            signOff ->
                assertThat(signOff.results()).isEqualTo(SampleSignOff.rightResults(assessment)));
  }

  private static ContentHash papersIn(String readme, int start) {
    String papers = readme.substring(start, readme.indexOf("```", start));
    return ContentHash.of(papers.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> ids(Stream<?> ids) {
    return ids.map(Object::toString).toList();
  }
}
