package renkei.operator.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.springframework.web.filter.OncePerRequestFilter;
import renkei.operator.OperatorPass;

/** Lets only this machine's own commands in, with the pass of this start, one after the other and not too long ones. */
final class OperatorGate extends OncePerRequestFilter {
    private static final int BODY_LIMIT_BYTES = 256 << 10;
    private static final int REQUESTS_AT_ONCE = 4;

    private final PassHolder holder;
    private final Semaphore places = new Semaphore(REQUESTS_AT_ONCE);

    OperatorGate(PassHolder holder) {
        this.holder = holder;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        int refusal = refusal(request);
        if (refusal != 0) {
            response.setStatus(refusal);
        } else if (!places.tryAcquire()) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else {
            try {
                chain.doFilter(request, response);
            } finally {
                places.release();
            }
        }
    }

    /** 0 if the request may come in. Strangers learn nothing, not even that there is a gate. */
    private int refusal(HttpServletRequest request) throws IOException {
        // The address is a literal: no name is looked up.
        if (!InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
        if (holder.pass().filter(pass -> isShown(pass, request)).isEmpty()) {
            return HttpServletResponse.SC_UNAUTHORIZED;
        }
        boolean hasBody = "POST".equals(request.getMethod());
        long length = request.getContentLengthLong();
        return hasBody && (length < 0 || length > BODY_LIMIT_BYTES)
                ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE
                : 0;
    }

    private static boolean isShown(OperatorPass pass, HttpServletRequest request) {
        String shown = Optional.ofNullable(request.getHeader("Authorization")).orElse("");
        // Takes the same time wherever the two differ.
        return MessageDigest.isEqual(
                shown.getBytes(StandardCharsets.UTF_8), ("Bearer " + pass.token()).getBytes(StandardCharsets.UTF_8));
    }
}
