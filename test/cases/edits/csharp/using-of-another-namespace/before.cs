namespace A { using Amazon.Lambda.SQSEvents; class X {} }
namespace B { class Y {} }
