using Amazon.Lambda.SQSEvents;
