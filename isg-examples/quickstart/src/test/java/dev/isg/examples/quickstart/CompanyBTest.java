package dev.isg.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.examples.quickstart.folder.SampleFolder;
import dev.isg.examples.quickstart.job.Assessment;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompanyBTest {
  @TempDir Path temporary;

  @ParameterizedTest
  @ValueSource(strings = {"en", "ja"})
  void isWrittenCheckedTracedAndRun(String language) {
    Path folder = temporary.resolve("b");
    assertThat(Ran.run("init", folder, "--sample", "company-b").exitCode()).isEqualTo(ExitCode.OK);

    Ran checked = Ran.run("validate", folder, "--as-of", Sample.AS_OF, "--lang", language);
    Ran traced = Ran.run("trace", folder, "--as-of", Sample.AS_OF, "--lang", language);
    Ran run = Ran.run("run", folder, "--as-of", Sample.AS_OF, "--lang", language);

    assertThat(checked.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    Golden.check("b-validate." + language + ".txt", checked.messages() + checked.results());
    Golden.check("b-trace." + language + ".txt", traced.results());
  }

  @Test
  void decisionsRestOnTheInputsThatAreThere() throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      Path sample = Path.of("src/main/resources/dev/isg/examples/quickstart/company-b");
      SampleDecisions.mend(sample);
      SampleSignOff.mend(sample);
      return; // what was written is on the class path in the next run
    }
    Path folder = temporary.resolve("b");
    SampleFolder.COMPANY_B.write(folder);
    Assessment assessment = Sample.assess(folder);

    assertThat(assessment.contents().decisions())
        .filteredOn(found -> SampleDecisions.rightInputs(assessment, found).isPresent())
        .hasSize(4)
        .allSatisfy(
            found ->
                assertThat(found.inputs())
                    .isEqualTo(SampleDecisions.rightInputs(assessment, found)));
  }

  @Test
  void aSampleNobodyKnowsIsRefused() {
    Ran ran = Ran.run("init", temporary.resolve("c"), "--sample", "company-z");

    assertThat(ran.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(ran.messages()).contains("company-a, company-b");
    assertThat(temporary.resolve("c")).doesNotExist();
  }

  @Test
  void theCisoSignedOffTheStructureThatIsThere() throws IOException {
    Path folder = temporary.resolve("b");
    SampleFolder.COMPANY_B.write(folder);
    Assessment assessment = Sample.assess(folder);

    assertThat(assessment.contents().records().structure().orElseThrow().signOffs())
        .singleElement()
        .satisfies(
            signOff ->
                assertThat(signOff.results()).isEqualTo(SampleSignOff.rightResults(assessment)));
  }
}
