package renkei.flow;

import org.apache.camel.AsyncCallback;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.NamedNode;
import org.apache.camel.Processor;
import org.apache.camel.model.BeanDefinition;
import org.apache.camel.model.EndpointRequiredDefinition;
import org.apache.camel.model.ToDynamicDefinition;
import org.apache.camel.spi.InterceptStrategy;
import org.apache.camel.support.processor.DelegateAsyncProcessor;
import renkei.bench.flow.StepTimes;

/** Looks at the processor time before and after each step of the routes that does something itself. */
final class StepClock implements InterceptStrategy {
    private final StepTimes times;

    StepClock(StepTimes times) {
        this.times = times;
    }

    @Override
    public Processor wrapProcessorInInterceptors(
            CamelContext context, NamedNode definition, Processor target, Processor nextTarget) {
        String name = name(definition);
        return name.isEmpty() ? target : new Timed(target, name, times);
    }

    /** Nothing for a step that leads to other steps: they are timed themselves. */
    private static String name(NamedNode definition) {
        if (definition instanceof BeanDefinition bean) {
            return bean.getRef() + "." + bean.getMethod();
        }
        if (definition instanceof EndpointRequiredDefinition end) {
            String uri = end.getEndpointUri();
            return uri.startsWith("direct:") || uri.startsWith("kamelet:") ? "" : uri;
        }
        return definition instanceof ToDynamicDefinition dynamic ? dynamic.getUri() : "";
    }

    private static final class Timed extends DelegateAsyncProcessor {
        private final String name;
        private final StepTimes times;

        Timed(Processor target, String name, StepTimes times) {
            super(target);
            this.name = name;
            this.times = times;
        }

        @Override
        public boolean process(Exchange exchange, AsyncCallback callback) {
            long before = StepTimes.now();
            return super.process(exchange, doneSync -> {
                times.add(name, StepTimes.now() - before);
                callback.done(doneSync);
            });
        }
    }
}
