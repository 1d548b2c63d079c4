package dev.isg.tck.schema;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the reader takes from an object in JSON, asked of Jackson, which does the reading. */
final class Binding {
  private final ObjectMapper mapper;

  Binding(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  /** What the reader binds, in the order in which it is written. */
  List<BeanPropertyDefinition> attributes(ResolvedType type) {
    Class<?> raw = type.getErasedType();
    JsonDeserialize document = raw.getAnnotation(JsonDeserialize.class);
    JavaType written = document == null ? javaType(type) : mapper.constructType(document.as());
    List<String> order =
        mapper.getSerializationConfig().introspect(written).findProperties().stream()
            .map(BeanPropertyDefinition::getName)
            .toList();
    JavaType bound = document == null ? written : bound(document.as());
    return mapper.getDeserializationConfig().introspect(bound).findProperties().stream()
        .filter(BeanPropertyDefinition::couldDeserialize)
        .filter(property -> !written(raw).contains(property.getName()))
        .sorted(Comparator.comparing(property -> order.indexOf(property.getName())))
        .toList();
  }

  /** Whether the reader misses it. */
  static boolean mandatory(Class<?> owner, BeanPropertyDefinition property) {
    if (!owner.isRecord()) {
      return property.getMetadata().isRequired();
    }
    Class<?> type = property.getRawPrimaryType();
    return type != Optional.class
        && type != boolean.class
        && !Collection.class.isAssignableFrom(type)
        && !Map.class.isAssignableFrom(type);
  }

  /** What is written for readers of the JSON and passed over when it is read back. */
  static List<String> written(Class<?> type) {
    JsonIgnoreProperties ignored = type.getAnnotation(JsonIgnoreProperties.class);
    return ignored == null ? List.of() : List.of(ignored.value());
  }

  /** The field that says which form of several a value has, and what it says for this one. */
  static Optional<Map.Entry<String, String>> discriminator(Class<?> form) {
    return Arrays.stream(form.getInterfaces())
        .filter(several -> several.isAnnotationPresent(JsonSubTypes.class))
        .flatMap(
            several ->
                Arrays.stream(several.getAnnotation(JsonSubTypes.class).value())
                    .filter(one -> one.value() == form)
                    .map(
                        one ->
                            Map.entry(
                                several.getAnnotation(JsonTypeInfo.class).property(), one.name())))
        .findFirst();
  }

  /** What the reader builds a document from. */
  private JavaType bound(Class<?> document) {
    return Arrays.stream(document.getDeclaredClasses())
        .filter(nested -> nested.getSimpleName().equals("Json"))
        .map(mapper::constructType)
        .findFirst()
        .orElseThrow();
  }

  private JavaType javaType(ResolvedType type) {
    JavaType[] parameters =
        type.getTypeParameters().stream().map(this::javaType).toArray(JavaType[]::new);
    return mapper.getTypeFactory().constructSimpleType(type.getErasedType(), parameters);
  }
}
