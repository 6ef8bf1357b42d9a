resource "aws_lambda_function" "report" {
  function_name = "report"
  runtime       = "dotnet10"
  handler       = "Acme.Report::Acme.Report.Function::Handle"
  filename      = "../out/report.zip"
}
