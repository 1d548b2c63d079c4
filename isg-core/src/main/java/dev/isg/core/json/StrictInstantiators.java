package dev.isg.core.json;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.SettableBeanProperty;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import com.fasterxml.jackson.databind.deser.impl.PropertyValueBuffer;
import com.fasterxml.jackson.databind.deser.std.StdValueInstantiator;
import com.fasterxml.jackson.databind.module.SimpleValueInstantiators;
import dev.isg.core.basics.InvalidModelException;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Makes records and documents strict. A component that the JSON does not have is missing, not null,
 * unless absence has a meaning for its type: an empty list, map or Optional, or false. What a
 * document's builder refuses is a fault like any other, and reading goes on.
 */
final class StrictInstantiators extends SimpleValueInstantiators {
  private static final long serialVersionUID = 1L;

  @Override
  public ValueInstantiator findValueInstantiator(
      DeserializationConfig config, BeanDescription bean, ValueInstantiator given) {
    if (!(given instanceof StdValueInstantiator standard)) {
      return given;
    }
    return bean.getBeanClass().isRecord()
        ? new StrictRecord(standard, bean.getBeanClass())
        : new StrictDocument(standard);
  }

  private static final class StrictRecord extends StdValueInstantiator {
    private static final long serialVersionUID = 1L;

    private final transient RecordComponent[] components;

    StrictRecord(StdValueInstantiator source, Class<?> type) {
      super(source);
      this.components = type.getRecordComponents();
    }

    @Override
    public @Nullable Object createFromObjectWith(
        DeserializationContext context, SettableBeanProperty[] properties, PropertyValueBuffer read)
        throws IOException {
      List<String> missing = new ArrayList<>();
      Object[] arguments = read.getParameters(properties);
      boolean lost = false;
      for (int i = 0; i < properties.length; i++) {
        if (!read.hasParameter(properties[i])) {
          arguments[i] = absent(components[i].getType());
          if (arguments[i] == null) {
            missing.add(components[i].getName());
          }
        } else if (arguments[i] == null) {
          lost = true;
        }
      }
      if (!missing.isEmpty()) {
        return context.handleInstantiationProblem(
            getValueClass(), null, new InvalidModelException(missing.toArray(String[]::new)));
      }
      return lost ? null : super.createFromObjectWith(context, arguments);
    }

    private static @Nullable Object absent(Class<?> type) {
      if (type == List.class) {
        return List.of();
      }
      if (type == Optional.class) {
        return Optional.empty();
      }
      if (type == SortedMap.class) {
        return new TreeMap<>();
      }
      if (type == boolean.class) {
        return false;
      }
      return type == Map.class ? Map.of() : null;
    }
  }

  private static final class StrictDocument extends StdValueInstantiator {
    private static final long serialVersionUID = 1L;

    StrictDocument(StdValueInstantiator source) {
      super(source);
    }

    @Override
    public @Nullable Object createUsingDelegate(
        DeserializationContext context, @Nullable Object delegate) throws IOException {
      if (delegate == null) {
        return null;
      }
      try {
        return super.createUsingDelegate(context, delegate);
      } catch (JsonMappingException refused) {
        return context.handleInstantiationProblem(getValueClass(), null, refused);
      }
    }
  }
}
