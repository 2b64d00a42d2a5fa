package renkei.operator.web;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import renkei.cluster.MemberName;
import renkei.home.Home;
import renkei.operator.Operator;

/** What a hub imports to answer the commands of its own machine. */
@Configuration(proxyBeanMethods = false)
public class OperatorWeb {

    @Bean
    PassHolder operatorPassHolder(Home home, MemberName member) {
        return new PassHolder(home, member);
    }

    @Bean
    WebFolders webFolders(Home home) {
        return new WebFolders(home);
    }

    @Bean
    FilterRegistrationBean<OperatorGate> operatorGate(PassHolder holder) {
        FilterRegistrationBean<OperatorGate> registration = new FilterRegistrationBean<>(new OperatorGate(holder));
        registration.addUrlPatterns("/operator/*");
        return registration;
    }

    @Bean
    OperatorEndpoint operatorEndpoint(Operator operator) {
        return new OperatorEndpoint(operator);
    }
}
