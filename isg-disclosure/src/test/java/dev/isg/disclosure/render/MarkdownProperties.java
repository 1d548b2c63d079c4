package dev.isg.disclosure.render;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class MarkdownProperties {
  @Property
  void leavesNoMarkupInWhateverPeopleWrite(@ForAll @StringLength(max = 60) String raw) {
    assertThat(Markdown.escape(raw))
        .doesNotContain("<", ">", "\n", "\r")
        .doesNotContainPattern("(^|[^\\\\])(\\\\\\\\)*[*_`\\[\\]|#~!]");
  }

  @Test
  void startsNoListAndNoRule() {
    assertThat(Markdown.escape("- one")).isEqualTo("\\- one");
    assertThat(Markdown.escape("1. one")).isEqualTo("1\\. one");
    assertThat(Markdown.escape("---")).isEqualTo("\\---");
    assertThat(Markdown.escape("2009.1")).isEqualTo("2009.1");
    assertThat(Markdown.escape("see https://x")).isEqualTo("see https:\\//x");
  }
}
