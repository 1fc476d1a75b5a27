package org.harmattan.web;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Answers the requests that Jetty refuses before any route sees them: malformed, too long, not HTTP. */
final class RejectedRequests extends ErrorHandler {

    private final SecurityHeaders headers;

    RejectedRequests(SecurityHeaders headers) {
        this.headers = headers;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = response.getStatus() >= HttpStatus.BAD_REQUEST_400
                ? response.getStatus()
                : HttpStatus.INTERNAL_SERVER_ERROR_500;
        response.setStatus(status);
        headers.putInto(response.getHeaders());
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        byte[] json = Problem.of(status, detail(status)).json();
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, json.length);
        boolean head = "HEAD".equals(request.getMethod());
        response.write(true, ByteBuffer.wrap(head ? new byte[0] : json), callback);
        return true;
    }

    private static String detail(int status) {
        return switch (status) {
            case HttpStatus.BAD_REQUEST_400 -> "The request is malformed: check its address and headers.";
            case HttpStatus.URI_TOO_LONG_414 -> "The address is too long: use fewer parameters.";
            case HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE_431 -> "The request's headers are too long.";
            case HttpStatus.HTTP_VERSION_NOT_SUPPORTED_505 -> "Use HTTP/1.1.";
            default -> "The server refused the request: " + HttpStatus.getMessage(status) + ".";
        };
    }
}
