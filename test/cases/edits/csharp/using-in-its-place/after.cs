// header
using System;
using System.Text.Json;
using Amazon.Lambda.Core;
using Amazon.Lambda.RuntimeSupport; // runs it
using Amazon.Lambda.SQSEvents;
using Zulu;

namespace My;
