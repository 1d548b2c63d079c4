package dev.isg.tck.schema;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomDefinition.AttributeInclusion;
import com.github.victools.jsonschema.generator.CustomDefinition.DefinitionType;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import dev.isg.core.basics.LocalizedText;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Generates the schemas as the reader reads: the attributes Jackson binds, those mandatory that the
 * reader misses, and nothing else allowed.
 */
final class ModelSchemas {
  private static final String BASE = "https://github.com/isg-dev/isg/schema/";

  private final ObjectMapper mapper =
      JsonMapper.builder().addModules(new JavaTimeModule(), new Jdk8Module()).build();
  private final Scalars scalars = new Scalars(mapper);
  private final Binding binding = new Binding(mapper);
  private final Words words = Words.ofTheModel();
  private final Set<ResolvedType> open = new HashSet<>();
  private final SchemaGenerator generator;

  ModelSchemas() {
    SchemaGeneratorConfigBuilder config =
        new SchemaGeneratorConfigBuilder(
                mapper, SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
            .with(Option.DEFINITIONS_FOR_ALL_OBJECTS);
    config
        .forTypesInGeneral()
        .withCustomDefinitionProvider(this::define)
        .withDefinitionNamingStrategy((key, context) -> name(key.getType()));
    this.generator = new SchemaGenerator(config.build());
  }

  /** The schema of a kind of document. */
  ObjectNode of(DocumentKind kind) {
    ObjectNode generated = generator.generateSchema(kind.type());
    int version = kind.format().version();
    ObjectNode schema = mapper.createObjectNode();
    schema.set("$schema", generated.remove("$schema"));
    schema.put("$id", BASE + kind.format().name() + "-" + version);
    schema.put("title", kind.title());
    schema.setAll(generated);
    schema.set("$defs", schema.remove("$defs"));
    ObjectNode formatVersion =
        mapper
            .createObjectNode()
            .put("description", words.of(kind.type(), "formatVersion").orElseThrow());
    ((ObjectNode) schema.get("properties"))
        .set("formatVersion", formatVersion.put("const", version));
    if (version > 1) {
      // what does not say its format is in the first
      ArrayNode required = mapper.createArrayNode().add("formatVersion");
      schema.set("required", required.addAll((ArrayNode) schema.get("required")));
    }
    return schema;
  }

  private @Nullable CustomDefinition define(ResolvedType type, SchemaGenerationContext context) {
    Class<?> raw = type.getErasedType();
    if (Collection.class.isAssignableFrom(raw)) {
      return null;
    }
    Optional<ObjectNode> scalar = scalars.of(raw);
    if (scalar.isPresent()) {
      boolean ours = raw.getName().startsWith("dev.isg.");
      scalar
          .filter(node -> ours && !node.has("description"))
          .ifPresent(node -> words.of(raw).ifPresent(text -> node.put("description", text)));
      return definition(scalar.get(), ours);
    }
    if (Map.class.isAssignableFrom(raw)) {
      ObjectNode map = mapper.createObjectNode().put("type", "object");
      map.set(
          "additionalProperties",
          context.createDefinitionReference(type.typeParametersFor(Map.class).get(1)));
      return definition(map, false);
    }
    if (!open.add(type)) {
      return definition(mapper.createObjectNode().put("$ref", "#/$defs/" + name(type)), false);
    }
    CustomDefinition structure = structure(type, context);
    open.remove(type);
    return structure;
  }

  private CustomDefinition structure(ResolvedType type, SchemaGenerationContext context) {
    Class<?> raw = type.getErasedType();
    JsonSubTypes forms = raw.getDeclaredAnnotation(JsonSubTypes.class);
    ObjectNode node = mapper.createObjectNode();
    words.of(raw).ifPresent(text -> node.put("description", text));
    if (forms != null) {
      ArrayNode oneOf = node.putArray("oneOf");
      for (JsonSubTypes.Type form : forms.value()) {
        oneOf.add(
            context.createDefinitionReference(context.getTypeContext().resolve(form.value())));
      }
    } else {
      object(node, type, context);
    }
    return definition(node, true);
  }

  private void object(ObjectNode node, ResolvedType type, SchemaGenerationContext context) {
    Class<?> raw = type.getErasedType();
    node.put("type", "object");
    ObjectNode properties = node.putObject("properties");
    ArrayNode required = mapper.createArrayNode();
    Binding.discriminator(raw)
        .ifPresent(
            form -> {
              properties.putObject(form.getKey()).put("const", form.getValue());
              required.add(form.getKey());
            });
    for (BeanPropertyDefinition property : binding.attributes(type)) {
      String name = property.getName();
      ObjectNode attribute = value(raw, unwrapped(property.getPrimaryType()), context);
      words.of(raw, name).ifPresent(text -> describe(attribute, text));
      properties.set(name, attribute);
      if (Binding.mandatory(raw, property)) {
        required.add(name);
      }
    }
    for (String name : Binding.written(raw)) {
      ObjectNode attribute = context.createDefinitionReference(answer(raw, name, context));
      words.of(raw, name).ifPresent(text -> describe(attribute, text));
      properties.set(name, attribute.put("readOnly", true));
    }
    if (!required.isEmpty()) {
      node.set("required", required);
    }
    node.put("additionalProperties", false);
  }

  /** Puts the words first. The node stays the same, for a reference in it is filled in later. */
  private void describe(ObjectNode attribute, String text) {
    ObjectNode rest = mapper.createObjectNode().setAll(attribute);
    attribute.removeAll();
    attribute.put("description", text).setAll(rest);
  }

  private ObjectNode value(Class<?> owner, JavaType type, SchemaGenerationContext context) {
    return owner == LocalizedText.class
        ? scalars.words()
        : context.createDefinitionReference(resolve(type, context));
  }

  private static ResolvedType answer(
      Class<?> type, String method, SchemaGenerationContext context) {
    try {
      return context.getTypeContext().resolve(type.getMethod(method).getReturnType());
    } catch (NoSuchMethodException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static ResolvedType resolve(JavaType type, SchemaGenerationContext context) {
    ResolvedType[] parameters =
        type.getBindings().getTypeParameters().stream()
            .map(parameter -> resolve(parameter, context))
            .toArray(ResolvedType[]::new);
    return context.getTypeContext().resolve(type.getRawClass(), parameters);
  }

  private static JavaType unwrapped(JavaType type) {
    return type.hasRawClass(Optional.class) ? type.containedType(0) : type;
  }

  private static CustomDefinition definition(ObjectNode node, boolean ofItsOwn) {
    return new CustomDefinition(
        node, ofItsOwn ? DefinitionType.ALWAYS_REF : DefinitionType.INLINE, AttributeInclusion.NO);
  }

  private static String name(ResolvedType type) {
    String outer =
        type.getErasedType().isMemberClass()
            ? type.getErasedType().getDeclaringClass().getSimpleName() + "."
            : "";
    String parameters =
        type.getTypeParameters().stream().map(ModelSchemas::name).collect(Collectors.joining("."));
    return outer
        + type.getErasedType().getSimpleName()
        + (parameters.isEmpty() ? "" : ".to." + parameters);
  }
}
