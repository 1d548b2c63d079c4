package dev.isg.tck.schema;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;

/** A schema as integrators get it, run by a validator that knows nothing of us. */
final class SchemaFile {
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          registry ->
              registry.schemaRegistryConfig(
                  SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

  private final Schema schema;

  private SchemaFile(Schema schema) {
    this.schema = schema;
  }

  static SchemaFile of(DocumentKind kind) {
    try {
      return new SchemaFile(REGISTRY.getSchema(Files.readString(kind.file()), InputFormat.JSON));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** What the validator finds; none is good. */
  List<String> faults(String json) {
    return schema.validate(json, InputFormat.JSON).stream().map(Error::toString).toList();
  }
}
