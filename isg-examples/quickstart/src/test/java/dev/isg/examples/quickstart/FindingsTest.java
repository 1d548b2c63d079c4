package dev.isg.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One fault in each area of governance, and the one finding that tells it. */
class FindingsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> RECORDS =
      List.of(
          "monitoring.json", "structure.json", "plan.json", "incidents.json", "stakeholders.json");

  @TempDir Path temporary;
  private Path folder;
  private Set<String> before;

  @BeforeEach
  void writeTheSample() {
    folder = Sample.in(temporary.resolve("a"));
    before = findings(validate());
  }

  @Test
  void theSampleShowsWhatItsReadmeTells() {
    Ran ran = validate();

    assertThat(ran.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(before)
        .containsExactlyInAnyOrder(
            "disclosure.json /aims info [ISG-D-010]",
            "disclosure.json /items/3/commitment warning [ISG-D-008]",
            "disclosure.json /items/5 warning [ISG-D-005]",
            "plan.json /measurements/238 warning [ISG-M-207]",
            "plan.json /measurements/240 warning [ISG-M-207]",
            "incidents.json /incidents/2/explanations warning [ISG-F-102]");
    Golden.check("a-validate.en.txt", ran.messages() + ran.results());
    Ran japanese = Ran.run("validate", folder, "--as-of", Sample.AS_OF, "--lang", "ja");
    Golden.check("a-validate.ja.txt", japanese.messages() + japanese.results());
  }

  @Test
  void aListThatADecidedPolicyLacksStopsEverything() throws IOException {
    ObjectNode programme = programme();
    ((ObjectNode) programme.at("/policies/0/resources")).putArray("allocations");
    write("programme.json", programme);

    Ran ran = validate();

    assertThat(news(ran))
        .contains("programme.json /policies/0/resources/allocations error [ISG-V-001]");
    assertThat(ran.exitCode()).isEqualTo(ExitCode.DOCUMENT_ERRORS);
    assertThat(run().exitCode()).isEqualTo(ExitCode.DOCUMENT_ERRORS);
  }

  @Test
  void aDecisionOfManagementWithoutAReason() throws IOException {
    ObjectNode decisions = read("decisions.json");
    ((ObjectNode) decisions.at("/decisions/1")).remove("reason");
    write("decisions.json", decisions);

    assertThat(news(validate())).containsExactly("decisions.json /decisions/1 warning [ISG-R-902]");
  }

  @Test
  void aRiskDepartmentNobodyNamed() throws IOException {
    ObjectNode programme = programme();
    ((ObjectNode) programme.get("reporting")).remove("riskDepartment");
    write("programme.json", programme);

    Ran ran = validate();

    assertThat(news(ran)).containsExactly("programme.json /reporting warning [ISG-R-157]");
    assertThat(ran.results()).contains("organisation and roles: 1 warning\n");
  }

  @Test
  void aRiskThatSomeoneBelowManagementAccepted() throws IOException {
    ObjectNode decisions = read("decisions.json");
    ((ObjectNode) decisions.at("/decisions/0/decider"))
        .put("person", "goto")
        .put("role", "MANAGER");
    write("decisions.json", decisions);

    Ran ran = validate();

    assertThat(news(ran)).containsExactly("decisions.json /decisions/0 error [ISG-R-171]");
    assertThat(ran.exitCode()).isEqualTo(ExitCode.DOCUMENT_ERRORS);
    assertThat(ran.results())
        .contains(
            "management of risk by management: 1 error; judgement on risk is left to subordinates\n");
  }

  @Test
  void targetsWithoutAPolicyToFollow() throws IOException {
    ObjectNode programme = programme();
    ((ObjectNode) programme.at("/policies/0")).put("effectiveFrom", "2026-04-01");
    write("programme.json", programme);

    Ran ran = validate();

    assertThat(news(ran)).contains("programme.json /policies warning [ISG-R-182]");
    assertThat(ran.results())
        .contains("establishment of governance: 1 warning; there are no targets in line");
  }

  @Test
  void anExceptionPastItsLastDay() throws IOException {
    ObjectNode programme = programme();
    ((ObjectNode) programme.at("/exceptions/0/grant")).put("until", "2026-03-30");
    write("programme.json", programme);

    assertThat(news(validate()))
        .containsExactly("programme.json /exceptions/0/grant/until warning [ISG-R-349]");
  }

  @Test
  void aStructureVerifiedTooLongAgo() {
    Sample.replace(
        folder.resolve("structure.json"), "\"on\": \"2026-03-31\"", "\"on\": \"2025-03-30\"");

    Ran ran = validate();

    assertThat(news(ran)).containsExactly("structure.json /signOffs error [ISG-C-101]");
    assertThat(ran.exitCode()).isEqualTo(ExitCode.DOCUMENT_ERRORS);
    assertThat(ran.results())
        .containsPattern("whole structure: 1 error; passed [^\n]*; failed: CHK-14;");
  }

  @Test
  void aGapInTheStructureThatNobodyAccepted() {
    Sample.replace(
        folder.resolve("structure.json"), "\"until\": \"2027-03-31\"", "\"until\": \"2026-03-30\"");

    assertThat(news(validate()))
        .contains("programme.json /controls/2/units/0 error [ISG-C-122]")
        .allMatch(found -> found.startsWith("programme.json /controls/"));
  }

  @Test
  void theDetailsShowEachCheckOfTheStructureAndWhatWasAccepted() {
    Ran ran = Ran.run("validate", folder, "--as-of", Sample.AS_OF, "--details");

    assertThat(ran.results())
        .contains(
            "CHK-01 objectives serve the policy in force: passed\n",
            "CHK-07 departments have a manager, and an indicator for each control: accepted dev",
            "control 'C-15' is not measured in 'general-affairs'")
        .endsWith("Issues: 0 errors, 7 warnings and remarks\n");
    assertThat(validate().results()).doesNotContain("CHK-01", "C-15");
  }

  @Test
  void aMeasurementNobodyPlanned() throws IOException {
    ObjectNode plan = read("plan.json");
    ((ArrayNode) plan.get("measurements")).remove(238);
    write("plan.json", plan);

    assertThat(news(validate()))
        .containsExactly(
            "plan.json /measurements error [ISG-M-206]",
            "plan.json /measurements/239 warning [ISG-M-207]");
  }

  @Test
  void aValueToReachSetAfterMeasuring() throws IOException {
    ObjectNode programme = programme();
    ((ObjectNode) programme.at("/targets/1/measures/0")).put("setOn", "2025-05-01");
    write("programme.json", programme);

    assertThat(news(validate()))
        .containsExactly("programme.json /targets/1/measures/0/setOn error [ISG-M-211]");
  }

  @Test
  void anItemThatAManagerMonitorsForNothing() throws IOException {
    ObjectNode monitoring = read("monitoring.json");
    ((ObjectNode) monitoring.at("/managerItems/0")).putArray("serves");
    write("monitoring.json", monitoring);

    assertThat(news(validate()))
        .anyMatch(told -> told.startsWith("monitoring.json /managerItems/0/serves"));
  }

  @Test
  void anIncidentOnWhoseExplanationNobodyDecided() throws IOException {
    ObjectNode incidents = read("incidents.json");
    ((ObjectNode) incidents.at("/incidents/0")).remove("explanations");
    write("incidents.json", incidents);

    assertThat(news(validate()))
        .containsExactly("incidents.json /incidents/0/explanations error [ISG-F-101]");
  }

  @Test
  void aCompanyThatStakeholdersCannotJudgeAnyLonger() throws IOException {
    ObjectNode file = read("stakeholders.json");
    file.get("arrangements").forEach(one -> ((ObjectNode) one).put("until", "2026-03-30"));
    write("stakeholders.json", file);

    assertThat(news(validate()))
        .containsExactly("stakeholders.json /arrangements warning [ISG-F-152]");
  }

  @Test
  void aBadStateStopsNoReportAndIsToldInIt() throws IOException {
    Sample.replace(
        folder.resolve("structure.json"), "\"on\": \"2026-03-31\"", "\"on\": \"2025-03-30\"");

    Ran ran = run();

    assertThat(ran.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(folder.resolve("out/board-report.en.md")).exists();
    assertThat(ran.messages()).contains("[ISG-C-101]").doesNotContain("[ISG-M-207]");
    assertThat(ran.results())
        .contains("Issues: 1 errors, 7 warnings and remarks (isg validate names each)\n")
        .contains("  whole structure: 1 error; passed");
  }

  @Test
  void whatNoEvaluationLooksAtChangesNoFile() throws IOException {
    assertThat(run().exitCode()).isEqualTo(ExitCode.OK);
    var with = FolderTexts.of(folder.resolve("out"));
    Files.delete(folder.resolve("plan.json"));
    Files.delete(folder.resolve("stakeholders.json"));

    assertThat(run().exitCode()).isEqualTo(ExitCode.OK);
    assertThat(FolderTexts.of(folder.resolve("out"))).isEqualTo(with);
  }

  @Test
  void aFolderWithoutTheseFilesIsEvaluatedAndMissesThem() throws IOException {
    assertThat(run().exitCode()).isEqualTo(ExitCode.OK);
    var with = FolderTexts.of(folder.resolve("out"));
    for (String file : RECORDS) {
      Files.delete(folder.resolve(file));
    }

    Ran without = run();

    assertThat(without.exitCode()).isEqualTo(ExitCode.OK);
    var found = FolderTexts.of(folder.resolve("out"));
    assertThat(found).containsOnlyKeys(with.keySet());
    assertThat(found.get("evaluation.json")).isNotEqualTo(with.get("evaluation.json"));
    assertThat(without.results())
        .contains(
            "measurement plan: there is no plan.json", "incidents: there is no incidents.json");
    assertThat(news(validate())).contains("structure.json /signOffs warning [ISG-C-103]");
  }

  @Test
  void faultsInTheNewFilesAreToldByLineAndStopEverything() {
    Sample.replace(folder.resolve("incidents.json"), "\"risk\": \"R-2\"", "\"risks\": \"R-2\"");
    Sample.replace(folder.resolve("structure.json"), "\"C-03@rd\"", "\" \"");

    Ran ran = validate();

    assertThat(ran.exitCode()).isEqualTo(ExitCode.DOCUMENT_ERRORS);
    assertThat(news(ran))
        .contains(
            "incidents.json /incidents/2/risks error [ISG-J-003]",
            "structure.json /signOffs/0/deviations/0 error [ISG-J-005]");
  }

  private Ran validate() {
    return Ran.run("validate", folder, "--as-of", Sample.AS_OF);
  }

  private Ran run() {
    return Ran.run("run", folder, "--as-of", Sample.AS_OF, "--store", "none");
  }

  /** What is found that was not found in the sample. */
  private Set<String> news(Ran ran) {
    Set<String> found = findings(ran);
    found.removeAll(before);
    return found;
  }

  /** File, path, severity and rule of every issue. */
  private static Set<String> findings(Ran ran) {
    return ran.messages()
        .lines()
        .filter(line -> line.contains("[ISG-"))
        .map(
            line -> line.replaceAll("^([^:]+):[\\d:]+ (\\S+): (\\w+ \\[[A-Z0-9-]+]).*", "$1 $2 $3"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private ObjectNode programme() throws IOException {
    return read("programme.json");
  }

  private ObjectNode read(String file) throws IOException {
    return (ObjectNode) JSON.readTree(Files.readString(folder.resolve(file)));
  }

  private void write(String file, ObjectNode document) throws IOException {
    Files.writeString(folder.resolve(file), JSON.writeValueAsString(document));
  }
}
