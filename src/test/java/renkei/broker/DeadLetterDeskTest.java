package renkei.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.QueueBrowser;
import jakarta.jms.Session;
import java.util.Collections;
import java.util.Enumeration;
import org.junit.jupiter.api.Test;
import org.springframework.jms.core.BrowserCallback;
import org.springframework.jms.core.JmsTemplate;

class DeadLetterDeskTest {

    @Test
    void aDeskWithMoreThanIsShownIsNotReadToItsEnd() throws JMSException {
        Message letter = mock();
        when(letter.getPropertyNames()).thenAnswer(call -> Collections.emptyEnumeration());
        QueueBrowser browser = mock();
        when(browser.getEnumeration()).thenReturn(new AtMost(DeadLetterDesk.MOST_SHOWN, letter));
        JmsTemplate jms = mock();
        when(jms.browse(anyString(), any()))
                .thenAnswer(call -> call.<BrowserCallback<?>>getArgument(1).doInJms(mock(Session.class), browser));

        assertThat(new DeadLetterDesk(jms).list()).hasSize(DeadLetterDesk.MOST_SHOWN);
    }

    /** A queue without end, of which no more than some may be read; JMS still speaks of enumerations. */
    @SuppressWarnings("JdkObsolete")
    private static final class AtMost implements Enumeration<Message> {
        private final Message message;
        private int left;

        AtMost(int most, Message message) {
            this.left = most;
            this.message = message;
        }

        @Override
        public boolean hasMoreElements() {
            return true;
        }

        @Override
        public Message nextElement() {
            assertThat(left--).as("left to read").isPositive();
            return message;
        }
    }
}
