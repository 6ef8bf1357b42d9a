// header
using System;
using System.Text.Json;
using Amazon.Lambda.Core;
using Amazon.Lambda.RuntimeSupport; // runs it
using Zulu;

namespace My;
