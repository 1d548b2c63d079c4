package dev.isg.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.decision.Decision;
import dev.isg.examples.quickstart.folder.SampleFolder;
import dev.isg.examples.quickstart.job.Assessment;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleTest {
  @TempDir Path temporary;

  @Test
  void decisionsRestOnTheInputsThatAreThere() throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      SampleDecisions.mend(Path.of("src/main/resources/dev/isg/examples/quickstart/company-a"));
      return; // what was written is on the class path in the next run
    }
    Assessment assessment = Sample.assess(Sample.in(temporary.resolve("a")));

    for (Decision decision : assessment.contents().decisions()) {
      if (decision.inputs().isPresent()) {
        assertThat(decision.inputs())
            .as(decision.id().value())
            .isEqualTo(SampleDecisions.rightInputs(assessment, decision));
      }
    }
    assertThat(SampleFolder.fileNames()).isNotEmpty();
  }
}
