package dev.isg.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.OrganisationSample;
import dev.isg.core.organisation.ConcurrentPost;
import dev.isg.core.organisation.Role;
import dev.isg.core.programme.Programme;
import dev.isg.core.reporting.ReportingHop;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("REQ-509")
class OrganisationRoundTripTest {
  private static final IsgJson JSON = IsgJson.standard();

  @Test
  void everyPartOfTheOrganisationComesBack() {
    OrganisationSample sample = new OrganisationSample();
    sample.events.add(
        OrganisationSample.event()
            .addHop(OrganisationSample.stamp(ReportingHop.FIELD_NOTICED, "09:00"))
            .build());
    sample.appointments.add(
        OrganisationSample.held("clerk", Role.MANAGER)
            .addConcurrentPost(ConcurrentPost.CIO)
            .build());
    comesBack(sample.programme());
    sample.committee = false;
    sample.reporting = false;
    comesBack(sample.programme());
  }

  private static void comesBack(Programme programme) {
    String text = JSON.write(programme);
    Programme read = JSON.read("any.json", text, Programme.class).value();

    assertThat(read).isEqualTo(programme);
    assertThat(JSON.write(read)).isEqualTo(text);
  }
}
