package dev.isg.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads each text, number and truth value from that kind of JSON value alone: a date is no array, a
 * number no string, an enum no number. What is of another kind is recorded and passed over.
 */
final class StrictScalars extends BeanDeserializerModifier {
  private static final long serialVersionUID = 1L;

  @Override
  public JsonDeserializer<?> modifyDeserializer(
      DeserializationConfig config, BeanDescription bean, JsonDeserializer<?> given) {
    return given instanceof StdScalarDeserializer<?> ? new Strict(given) : given;
  }

  @Override
  public JsonDeserializer<?> modifyEnumDeserializer(
      DeserializationConfig config,
      JavaType type,
      BeanDescription bean,
      JsonDeserializer<?> given) {
    return given instanceof StdScalarDeserializer<?> ? new Strict(given) : given;
  }

  private static final class Strict extends DelegatingDeserializer {
    private static final long serialVersionUID = 1L;

    Strict(JsonDeserializer<?> given) {
      super(given);
    }

    @Override
    protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> changed) {
      return new Strict(changed);
    }

    @Override
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      Class<?> type = handledType();
      if (fits(type, parser)) {
        try {
          return super.deserialize(parser, context);
        } catch (JsonProcessingException outOfRange) {
          faults(context).outOfRange(parser, type);
          return getNullValue(context);
        }
      }
      faults(context).wrongType(parser, type);
      return getNullValue(context);
    }

    private static FaultCollector faults(DeserializationContext context) {
      return (FaultCollector) context.getAttribute(FaultCollector.class);
    }

    private static boolean fits(Class<?> type, JsonParser parser) throws IOException {
      JsonToken token = parser.currentToken();
      if (type == boolean.class || type == Boolean.class) {
        return token.isBoolean();
      }
      if (type == int.class || type == long.class) {
        return token == JsonToken.VALUE_NUMBER_INT;
      }
      if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
        return token.isNumeric();
      }
      return token == JsonToken.VALUE_STRING
          && (type == String.class || !parser.getText().isBlank());
    }
  }
}
