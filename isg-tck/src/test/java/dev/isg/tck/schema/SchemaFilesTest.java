package dev.isg.tck.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The schemas kept with the documentation are those of the model. */
@Tag("REQ-509")
class SchemaFilesTest {
  private static final ModelSchemas SCHEMAS = new ModelSchemas();
  private static final ObjectWriter PRETTY = pretty();

  @ParameterizedTest
  @EnumSource(DocumentKind.class)
  void keepsTheSchemaOfTheModel(DocumentKind kind) throws IOException {
    String generated = PRETTY.writeValueAsString(SCHEMAS.of(kind)) + "\n";
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(DocumentKind.FOLDER);
      Files.writeString(kind.file(), generated);
    }

    assertThat(generated).isEqualTo(Files.readString(kind.file()));
  }

  @Test
  void keepsNoSchemaOfAnythingElse() throws IOException {
    try (Stream<Path> files = Files.list(DocumentKind.FOLDER)) {
      assertThat(files.filter(file -> file.toString().endsWith(".json")))
          .containsExactlyInAnyOrderElementsOf(
              Arrays.stream(DocumentKind.values()).map(DocumentKind::file).toList());
    }
  }

  @Test
  void hasASchemaForWhateverSaysItsFormat() throws IOException {
    Pattern mark = Pattern.compile("@DocumentFormat\\(name = \"([a-z-]+)\"");
    List<String> names = new ArrayList<>();
    for (Path source : Words.sources()) {
      mark.matcher(Files.readString(source))
          .results()
          .map(found -> found.group(1))
          .forEach(names::add);
    }

    assertThat(names)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(DocumentKind.values()).map(kind -> kind.format().name()).toList());
  }

  private static ObjectWriter pretty() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    return new ObjectMapper()
        .writer(
            new DefaultPrettyPrinter(
                    Separators.createDefaultInstance()
                        .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter));
  }
}
