// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated
// Generated from server/knowledge/schema.json by `npm run gen`; not to be edited.
export const validate = validate21;

const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"concord-knowledge","title":"Concord knowledge","description":"Entities that defence-policy texts name, the posts and terms of office, and the sources of every fact.","type":"object","additionalProperties":false,"properties":{"sources":{"description":"Where facts come from, by id. Ids are shared by all knowledge files.","type":"object","propertyNames":{"$ref":"#/definitions/id"},"additionalProperties":{"$ref":"#/definitions/source"}},"posts":{"type":"array","items":{"$ref":"#/definitions/post"}},"entities":{"type":"array","items":{"$ref":"#/definitions/entity"}},"terms":{"description":"Who held which post between which days.","type":"array","items":{"$ref":"#/definitions/term"}},"not-names":{"description":"Words that are no names in these texts, letter for letter, however much they look like some.","type":"array","items":{"$ref":"#/definitions/name"}},"means":{"description":"What a name means in these texts, where it could mean several things.","type":"array","items":{"type":"object","additionalProperties":false,"required":["name","entity"],"properties":{"name":{"$ref":"#/definitions/name"},"entity":{"$ref":"#/definitions/id"}}}}},"definitions":{"id":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":80},"ids":{"type":"array","items":{"$ref":"#/definitions/id"},"minItems":1},"date":{"description":"A day, a month, a year, or a span of days: 2018-09-06, 2018-09, 2018, 2018-10-04/2018-10-05.","type":"string","pattern":"^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?(/[0-9]{4}-[0-9]{2}-[0-9]{2})?$"},"name":{"type":"string","minLength":2,"maxLength":160},"alias":{"oneOf":[{"$ref":"#/definitions/name"},{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"$ref":"#/definitions/name"},"weak":{"description":"Counts only where the text has introduced the entity or a word of its kind stands beside it.","type":"boolean"},"reason":{"description":"Why a name that several entities share, or that is weak, is listed.","type":"string"}}}]},"source":{"type":"object","additionalProperties":false,"required":["title","publisher","url"],"properties":{"title":{"type":"string","minLength":3},"publisher":{"type":"string","minLength":2},"date":{"$ref":"#/definitions/date"},"url":{"type":"string","pattern":"^https?://[^\\s<>\"]+$"}}},"post":{"type":"object","additionalProperties":false,"required":["id","name","titles"],"properties":{"id":{"$ref":"#/definitions/id"},"name":{"$ref":"#/definitions/name"},"country":{"description":"The place entity whose post it is.","$ref":"#/definitions/id"},"organisation":{"$ref":"#/definitions/id"},"titles":{"description":"How texts write the office, without the country: Defence Minister, Secretary of Defense.","type":"array","items":{"$ref":"#/definitions/name"},"minItems":1},"rank":{"enum":["head-of-state","head-of-government","minister","deputy","military","envoy","official"]},"shared":{"description":"Several people hold it at one time.","type":"boolean"},"vacancies":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["from","to","reason"],"properties":{"from":{"$ref":"#/definitions/date"},"to":{"$ref":"#/definitions/date"},"reason":{"type":"string"}}}}}},"term":{"type":"object","additionalProperties":false,"required":["holder","post","from","source"],"properties":{"holder":{"$ref":"#/definitions/id"},"post":{"$ref":"#/definitions/id"},"from":{"$ref":"#/definitions/date"},"to":{"description":"The last day; absent while in office.","$ref":"#/definitions/date"},"acting":{"type":"boolean"},"source":{"$ref":"#/definitions/id"}}},"edition":{"type":"object","additionalProperties":false,"required":["date","source"],"properties":{"number":{"type":"integer","minimum":1,"maximum":999},"name":{"$ref":"#/definitions/name"},"date":{"$ref":"#/definitions/date"},"place":{"type":"string"},"source":{"$ref":"#/definitions/id"}}},"fact":{"type":"object","additionalProperties":false,"required":["property","value","source"],"properties":{"property":{"enum":["parties","announced","launched","agreed","signed","signed-place","signed-at","in-force","ended","released","publisher","pages","price","object","purpose","role","class","maker","origin","operators","in-service","range","quantity","founded","dissolved","members","headquarters","parent","first-held","born","died","countries","period"]},"value":{"description":"Dates as dates; entities by id; amounts with their unit, as in USD 5.43 billion, 400 km, 81 pages; else words.","oneOf":[{"type":"string","minLength":1,"maxLength":200},{"type":"number"},{"type":"array","items":{"type":"string"},"minItems":1}]},"from":{"$ref":"#/definitions/date"},"to":{"$ref":"#/definitions/date"},"source":{"$ref":"#/definitions/id"}}},"entity":{"description":"An entity. With the id of a known one it extends or corrects it; only then may type, name and summary be left out.","type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"#/definitions/id"},"type":{"enum":["agreement","official","system","organisation","exercise","document","dialogue","status","initiative","place"]},"name":{"$ref":"#/definitions/name"},"aliases":{"type":"array","items":{"$ref":"#/definitions/alias"}},"acronyms":{"description":"Aliases made of initials; written in capitals or capitalised (COMCASA, Comcasa).","type":"array","items":{"$ref":"#/definitions/alias"}},"surname":{"description":"Of a person: the family name by which texts call them.","type":"string","minLength":2},"short":{"description":"Of a person: other single names that texts use alone, such as Rajnath.","type":"array","items":{"type":"string","minLength":2}},"summary":{"description":"One or two sentences in our own words.","type":"string","minLength":20,"maxLength":300},"summary-source":{"$ref":"#/definitions/id"},"of":{"description":"The series, family or class that this is an edition, variant or member of.","$ref":"#/definitions/id"},"year":{"description":"The year that tells this edition from its sisters: MDR 2019.","type":"integer","minimum":1900,"maximum":2100},"countries":{"description":"Places this entity belongs to or is about; they decide between entities that share a name.","$ref":"#/definitions/ids"},"kind":{"description":"Finer than the type, in a few words: air defence system, non-proliferation treaty, country, capital, sea.","type":"string"},"adjectives":{"description":"Of a place: its adjectives and its people (Indian), which are no names of it.","type":"array","items":{"type":"string"}},"government":{"description":"Of a capital or seat: the country whose government it stands for.","$ref":"#/definitions/id"},"facts":{"type":"array","items":{"$ref":"#/definitions/fact"}},"editions":{"type":"array","items":{"$ref":"#/definitions/edition"}}}}}};
const schema7 = {"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":80};
const pattern0 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(data.length > 80){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 80},schema:80,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema7.type,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

const schema8 = {"type":"object","additionalProperties":false,"required":["title","publisher","url"],"properties":{"title":{"type":"string","minLength":3},"publisher":{"type":"string","minLength":2},"date":{"$ref":"#/definitions/date"},"url":{"type":"string","pattern":"^https?://[^\\s<>\"]+$"}}};
const schema9 = {"description":"A day, a month, a year, or a span of days: 2018-09-06, 2018-09, 2018, 2018-10-04/2018-10-05.","type":"string","pattern":"^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?(/[0-9]{4}-[0-9]{2}-[0-9]{2})?$"};
const pattern1 = new RegExp("^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?(/[0-9]{4}-[0-9]{2}-[0-9]{2})?$", "u");

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern1.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?(/[0-9]{4}-[0-9]{2}-[0-9]{2})?$"},schema:"^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?(/[0-9]{4}-[0-9]{2}-[0-9]{2})?$",parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema9.type,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}

const pattern2 = new RegExp("^https?://[^\\s<>\"]+$", "u");

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},schema:schema8.required,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.publisher === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "publisher"},schema:schema8.required,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.url === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "url"},schema:schema8.required,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "title") || (key0 === "publisher")) || (key0 === "date")) || (key0 === "url"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.title !== undefined){
let data0 = data.title;
if(typeof data0 === "string"){
if(data0.length < 3){
const err4 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 3},schema:3,parentSchema:schema8.properties.title,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},schema:schema8.properties.title.type,parentSchema:schema8.properties.title,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.publisher !== undefined){
let data1 = data.publisher;
if(typeof data1 === "string"){
if(data1.length < 2){
const err6 = {instancePath:instancePath+"/publisher",schemaPath:"#/properties/publisher/minLength",keyword:"minLength",params:{limit: 2},schema:2,parentSchema:schema8.properties.publisher,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/publisher",schemaPath:"#/properties/publisher/type",keyword:"type",params:{type: "string"},schema:schema8.properties.publisher.type,parentSchema:schema8.properties.publisher,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.date !== undefined){
if(!(validate25(data.date, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.url !== undefined){
let data3 = data.url;
if(typeof data3 === "string"){
if(!pattern2.test(data3)){
const err8 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s<>\"]+$"},schema:"^https?://[^\\s<>\"]+$",parentSchema:schema8.properties.url,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},schema:schema8.properties.url.type,parentSchema:schema8.properties.url,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema8.type,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}

const schema10 = {"type":"object","additionalProperties":false,"required":["id","name","titles"],"properties":{"id":{"$ref":"#/definitions/id"},"name":{"$ref":"#/definitions/name"},"country":{"description":"The place entity whose post it is.","$ref":"#/definitions/id"},"organisation":{"$ref":"#/definitions/id"},"titles":{"description":"How texts write the office, without the country: Defence Minister, Secretary of Defense.","type":"array","items":{"$ref":"#/definitions/name"},"minItems":1},"rank":{"enum":["head-of-state","head-of-government","minister","deputy","military","envoy","official"]},"shared":{"description":"Several people hold it at one time.","type":"boolean"},"vacancies":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["from","to","reason"],"properties":{"from":{"$ref":"#/definitions/date"},"to":{"$ref":"#/definitions/date"},"reason":{"type":"string"}}}}}};
const schema11 = {"type":"string","minLength":2,"maxLength":160};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(data.length > 160){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 160},schema:160,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 2){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 2},schema:2,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}


function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema10.required,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema10.required,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.titles === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "titles"},schema:schema10.required,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "name")) || (key0 === "country")) || (key0 === "organisation")) || (key0 === "titles")) || (key0 === "rank")) || (key0 === "shared")) || (key0 === "vacancies"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate22(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate30(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.country !== undefined){
if(!(validate22(data.country, {instancePath:instancePath+"/country",parentData:data,parentDataProperty:"country",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.organisation !== undefined){
if(!(validate22(data.organisation, {instancePath:instancePath+"/organisation",parentData:data,parentDataProperty:"organisation",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.titles !== undefined){
let data4 = data.titles;
if(Array.isArray(data4)){
if(data4.length < 1){
const err4 = {instancePath:instancePath+"/titles",schemaPath:"#/properties/titles/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema10.properties.titles,data:data4};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate30(data4[i0], {instancePath:instancePath+"/titles/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/titles",schemaPath:"#/properties/titles/type",keyword:"type",params:{type: "array"},schema:schema10.properties.titles.type,parentSchema:schema10.properties.titles,data:data4};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.rank !== undefined){
let data6 = data.rank;
if(!(((((((data6 === "head-of-state") || (data6 === "head-of-government")) || (data6 === "minister")) || (data6 === "deputy")) || (data6 === "military")) || (data6 === "envoy")) || (data6 === "official"))){
const err6 = {instancePath:instancePath+"/rank",schemaPath:"#/properties/rank/enum",keyword:"enum",params:{allowedValues: schema10.properties.rank.enum},schema:schema10.properties.rank.enum,parentSchema:schema10.properties.rank,data:data6};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.shared !== undefined){
let data7 = data.shared;
if(typeof data7 !== "boolean"){
const err7 = {instancePath:instancePath+"/shared",schemaPath:"#/properties/shared/type",keyword:"type",params:{type: "boolean"},schema:schema10.properties.shared.type,parentSchema:schema10.properties.shared,data:data7};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.vacancies !== undefined){
let data8 = data.vacancies;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.from === undefined){
const err8 = {instancePath:instancePath+"/vacancies/" + i1,schemaPath:"#/properties/vacancies/items/required",keyword:"required",params:{missingProperty: "from"},schema:schema10.properties.vacancies.items.required,parentSchema:schema10.properties.vacancies.items,data:data9};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data9.to === undefined){
const err9 = {instancePath:instancePath+"/vacancies/" + i1,schemaPath:"#/properties/vacancies/items/required",keyword:"required",params:{missingProperty: "to"},schema:schema10.properties.vacancies.items.required,parentSchema:schema10.properties.vacancies.items,data:data9};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data9.reason === undefined){
const err10 = {instancePath:instancePath+"/vacancies/" + i1,schemaPath:"#/properties/vacancies/items/required",keyword:"required",params:{missingProperty: "reason"},schema:schema10.properties.vacancies.items.required,parentSchema:schema10.properties.vacancies.items,data:data9};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key1 in data9){
if(!(((key1 === "from") || (key1 === "to")) || (key1 === "reason"))){
const err11 = {instancePath:instancePath+"/vacancies/" + i1,schemaPath:"#/properties/vacancies/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema10.properties.vacancies.items,data:data9};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data9.from !== undefined){
if(!(validate25(data9.from, {instancePath:instancePath+"/vacancies/" + i1+"/from",parentData:data9,parentDataProperty:"from",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data9.to !== undefined){
if(!(validate25(data9.to, {instancePath:instancePath+"/vacancies/" + i1+"/to",parentData:data9,parentDataProperty:"to",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data9.reason !== undefined){
let data12 = data9.reason;
if(typeof data12 !== "string"){
const err12 = {instancePath:instancePath+"/vacancies/" + i1+"/reason",schemaPath:"#/properties/vacancies/items/properties/reason/type",keyword:"type",params:{type: "string"},schema:schema10.properties.vacancies.items.properties.reason.type,parentSchema:schema10.properties.vacancies.items.properties.reason,data:data12};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/vacancies/" + i1,schemaPath:"#/properties/vacancies/items/type",keyword:"type",params:{type: "object"},schema:schema10.properties.vacancies.items.type,parentSchema:schema10.properties.vacancies.items,data:data9};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/vacancies",schemaPath:"#/properties/vacancies/type",keyword:"type",params:{type: "array"},schema:schema10.properties.vacancies.type,parentSchema:schema10.properties.vacancies,data:data8};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema10.type,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}

const schema12 = {"description":"An entity. With the id of a known one it extends or corrects it; only then may type, name and summary be left out.","type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"#/definitions/id"},"type":{"enum":["agreement","official","system","organisation","exercise","document","dialogue","status","initiative","place"]},"name":{"$ref":"#/definitions/name"},"aliases":{"type":"array","items":{"$ref":"#/definitions/alias"}},"acronyms":{"description":"Aliases made of initials; written in capitals or capitalised (COMCASA, Comcasa).","type":"array","items":{"$ref":"#/definitions/alias"}},"surname":{"description":"Of a person: the family name by which texts call them.","type":"string","minLength":2},"short":{"description":"Of a person: other single names that texts use alone, such as Rajnath.","type":"array","items":{"type":"string","minLength":2}},"summary":{"description":"One or two sentences in our own words.","type":"string","minLength":20,"maxLength":300},"summary-source":{"$ref":"#/definitions/id"},"of":{"description":"The series, family or class that this is an edition, variant or member of.","$ref":"#/definitions/id"},"year":{"description":"The year that tells this edition from its sisters: MDR 2019.","type":"integer","minimum":1900,"maximum":2100},"countries":{"description":"Places this entity belongs to or is about; they decide between entities that share a name.","$ref":"#/definitions/ids"},"kind":{"description":"Finer than the type, in a few words: air defence system, non-proliferation treaty, country, capital, sea.","type":"string"},"adjectives":{"description":"Of a place: its adjectives and its people (Indian), which are no names of it.","type":"array","items":{"type":"string"}},"government":{"description":"Of a capital or seat: the country whose government it stands for.","$ref":"#/definitions/id"},"facts":{"type":"array","items":{"$ref":"#/definitions/fact"}},"editions":{"type":"array","items":{"$ref":"#/definitions/edition"}}}};
const func2 = Object.prototype.hasOwnProperty;
const schema13 = {"oneOf":[{"$ref":"#/definitions/name"},{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"$ref":"#/definitions/name"},"weak":{"description":"Counts only where the text has introduced the entity or a word of its kind stands beside it.","type":"boolean"},"reason":{"description":"Why a name that several entities share, or that is weak, is listed.","type":"string"}}}]};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate30(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "name"},schema:schema13.oneOf[1].required,parentSchema:schema13.oneOf[1],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "weak")) || (key0 === "reason"))){
const err1 = {instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema13.oneOf[1],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
if(!(validate30(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.weak !== undefined){
let data1 = data.weak;
if(typeof data1 !== "boolean"){
const err2 = {instancePath:instancePath+"/weak",schemaPath:"#/oneOf/1/properties/weak/type",keyword:"type",params:{type: "boolean"},schema:schema13.oneOf[1].properties.weak.type,parentSchema:schema13.oneOf[1].properties.weak,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.reason !== undefined){
let data2 = data.reason;
if(typeof data2 !== "string"){
const err3 = {instancePath:instancePath+"/reason",schemaPath:"#/oneOf/1/properties/reason/type",keyword:"type",params:{type: "string"},schema:schema13.oneOf[1].properties.reason.type,parentSchema:schema13.oneOf[1].properties.reason,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema13.oneOf[1].type,parentSchema:schema13.oneOf[1],data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
const err5 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},schema:schema13.oneOf,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate41.errors = vErrors;
return errors === 0;
}

const schema14 = {"type":"array","items":{"$ref":"#/definitions/id"},"minItems":1};

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate22(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema14.type,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}

const schema15 = {"type":"object","additionalProperties":false,"required":["property","value","source"],"properties":{"property":{"enum":["parties","announced","launched","agreed","signed","signed-place","signed-at","in-force","ended","released","publisher","pages","price","object","purpose","role","class","maker","origin","operators","in-service","range","quantity","founded","dissolved","members","headquarters","parent","first-held","born","died","countries","period"]},"value":{"description":"Dates as dates; entities by id; amounts with their unit, as in USD 5.43 billion, 400 km, 81 pages; else words.","oneOf":[{"type":"string","minLength":1,"maxLength":200},{"type":"number"},{"type":"array","items":{"type":"string"},"minItems":1}]},"from":{"$ref":"#/definitions/date"},"to":{"$ref":"#/definitions/date"},"source":{"$ref":"#/definitions/id"}}};

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.property === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "property"},schema:schema15.required,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.value === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},schema:schema15.required,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.source === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},schema:schema15.required,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "property") || (key0 === "value")) || (key0 === "from")) || (key0 === "to")) || (key0 === "source"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.property !== undefined){
let data0 = data.property;
if(!(((((((((((((((((((((((((((((((((data0 === "parties") || (data0 === "announced")) || (data0 === "launched")) || (data0 === "agreed")) || (data0 === "signed")) || (data0 === "signed-place")) || (data0 === "signed-at")) || (data0 === "in-force")) || (data0 === "ended")) || (data0 === "released")) || (data0 === "publisher")) || (data0 === "pages")) || (data0 === "price")) || (data0 === "object")) || (data0 === "purpose")) || (data0 === "role")) || (data0 === "class")) || (data0 === "maker")) || (data0 === "origin")) || (data0 === "operators")) || (data0 === "in-service")) || (data0 === "range")) || (data0 === "quantity")) || (data0 === "founded")) || (data0 === "dissolved")) || (data0 === "members")) || (data0 === "headquarters")) || (data0 === "parent")) || (data0 === "first-held")) || (data0 === "born")) || (data0 === "died")) || (data0 === "countries")) || (data0 === "period"))){
const err4 = {instancePath:instancePath+"/property",schemaPath:"#/properties/property/enum",keyword:"enum",params:{allowedValues: schema15.properties.property.enum},schema:schema15.properties.property.enum,parentSchema:schema15.properties.property,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.value !== undefined){
let data1 = data.value;
const _errs4 = errors;
let valid1 = false;
let passing0 = null;
const _errs5 = errors;
if(typeof data1 === "string"){
if(data1.length > 200){
const err5 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema15.properties.value.oneOf[0],data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.length < 1){
const err6 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema15.properties.value.oneOf[0],data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/oneOf/0/type",keyword:"type",params:{type: "string"},schema:schema15.properties.value.oneOf[0].type,parentSchema:schema15.properties.value.oneOf[0],data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs5 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs7 = errors;
if(!(typeof data1 == "number")){
const err8 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/oneOf/1/type",keyword:"type",params:{type: "number"},schema:schema15.properties.value.oneOf[1].type,parentSchema:schema15.properties.value.oneOf[1],data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs7 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
const _errs9 = errors;
if(Array.isArray(data1)){
if(data1.length < 1){
const err9 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/oneOf/2/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema15.properties.value.oneOf[2],data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 !== "string"){
const err10 = {instancePath:instancePath+"/value/" + i0,schemaPath:"#/properties/value/oneOf/2/items/type",keyword:"type",params:{type: "string"},schema:schema15.properties.value.oneOf[2].items.type,parentSchema:schema15.properties.value.oneOf[2].items,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/oneOf/2/type",keyword:"type",params:{type: "array"},schema:schema15.properties.value.oneOf[2].type,parentSchema:schema15.properties.value.oneOf[2],data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid0 = _errs9 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid1 = true;
passing0 = 2;
}
}
}
if(!valid1){
const err12 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},schema:schema15.properties.value.oneOf,parentSchema:schema15.properties.value,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
}
if(data.from !== undefined){
if(!(validate25(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.to !== undefined){
if(!(validate25(data.to, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
if(!(validate22(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema15.type,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}

const schema16 = {"type":"object","additionalProperties":false,"required":["date","source"],"properties":{"number":{"type":"integer","minimum":1,"maximum":999},"name":{"$ref":"#/definitions/name"},"date":{"$ref":"#/definitions/date"},"place":{"type":"string"},"source":{"$ref":"#/definitions/id"}}};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.date === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"},schema:schema16.required,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.source === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},schema:schema16.required,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "number") || (key0 === "name")) || (key0 === "date")) || (key0 === "place")) || (key0 === "source"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.number !== undefined){
let data0 = data.number;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err3 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type: "integer"},schema:schema16.properties.number.type,parentSchema:schema16.properties.number,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data0 == "number"){
if(data0 > 999 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999},schema:999,parentSchema:schema16.properties.number,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema16.properties.number,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.name !== undefined){
if(!(validate30(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.date !== undefined){
if(!(validate25(data.date, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.place !== undefined){
let data3 = data.place;
if(typeof data3 !== "string"){
const err6 = {instancePath:instancePath+"/place",schemaPath:"#/properties/place/type",keyword:"type",params:{type: "string"},schema:schema16.properties.place.type,parentSchema:schema16.properties.place,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.source !== undefined){
if(!(validate22(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema16.type,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}


function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema12.required,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema12.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate22(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(!((((((((((data1 === "agreement") || (data1 === "official")) || (data1 === "system")) || (data1 === "organisation")) || (data1 === "exercise")) || (data1 === "document")) || (data1 === "dialogue")) || (data1 === "status")) || (data1 === "initiative")) || (data1 === "place"))){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema12.properties.type.enum},schema:schema12.properties.type.enum,parentSchema:schema12.properties.type,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
if(!(validate30(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.aliases !== undefined){
let data3 = data.aliases;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate41(data3[i0], {instancePath:instancePath+"/aliases/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/type",keyword:"type",params:{type: "array"},schema:schema12.properties.aliases.type,parentSchema:schema12.properties.aliases,data:data3};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.acronyms !== undefined){
let data5 = data.acronyms;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(validate41(data5[i1], {instancePath:instancePath+"/acronyms/" + i1,parentData:data5,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/acronyms",schemaPath:"#/properties/acronyms/type",keyword:"type",params:{type: "array"},schema:schema12.properties.acronyms.type,parentSchema:schema12.properties.acronyms,data:data5};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.surname !== undefined){
let data7 = data.surname;
if(typeof data7 === "string"){
if(data7.length < 2){
const err5 = {instancePath:instancePath+"/surname",schemaPath:"#/properties/surname/minLength",keyword:"minLength",params:{limit: 2},schema:2,parentSchema:schema12.properties.surname,data:data7};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/surname",schemaPath:"#/properties/surname/type",keyword:"type",params:{type: "string"},schema:schema12.properties.surname.type,parentSchema:schema12.properties.surname,data:data7};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.short !== undefined){
let data8 = data.short;
if(Array.isArray(data8)){
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
let data9 = data8[i2];
if(typeof data9 === "string"){
if(data9.length < 2){
const err7 = {instancePath:instancePath+"/short/" + i2,schemaPath:"#/properties/short/items/minLength",keyword:"minLength",params:{limit: 2},schema:2,parentSchema:schema12.properties.short.items,data:data9};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/short/" + i2,schemaPath:"#/properties/short/items/type",keyword:"type",params:{type: "string"},schema:schema12.properties.short.items.type,parentSchema:schema12.properties.short.items,data:data9};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/short",schemaPath:"#/properties/short/type",keyword:"type",params:{type: "array"},schema:schema12.properties.short.type,parentSchema:schema12.properties.short,data:data8};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.summary !== undefined){
let data10 = data.summary;
if(typeof data10 === "string"){
if(data10.length > 300){
const err10 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/maxLength",keyword:"maxLength",params:{limit: 300},schema:300,parentSchema:schema12.properties.summary,data:data10};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data10.length < 20){
const err11 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/minLength",keyword:"minLength",params:{limit: 20},schema:20,parentSchema:schema12.properties.summary,data:data10};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "string"},schema:schema12.properties.summary.type,parentSchema:schema12.properties.summary,data:data10};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data["summary-source"] !== undefined){
if(!(validate22(data["summary-source"], {instancePath:instancePath+"/summary-source",parentData:data,parentDataProperty:"summary-source",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.of !== undefined){
if(!(validate22(data.of, {instancePath:instancePath+"/of",parentData:data,parentDataProperty:"of",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.year !== undefined){
let data13 = data.year;
if(!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))){
const err13 = {instancePath:instancePath+"/year",schemaPath:"#/properties/year/type",keyword:"type",params:{type: "integer"},schema:schema12.properties.year.type,parentSchema:schema12.properties.year,data:data13};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data13 == "number"){
if(data13 > 2100 || isNaN(data13)){
const err14 = {instancePath:instancePath+"/year",schemaPath:"#/properties/year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2100},schema:2100,parentSchema:schema12.properties.year,data:data13};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data13 < 1900 || isNaN(data13)){
const err15 = {instancePath:instancePath+"/year",schemaPath:"#/properties/year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1900},schema:1900,parentSchema:schema12.properties.year,data:data13};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data.countries !== undefined){
if(!(validate48(data.countries, {instancePath:instancePath+"/countries",parentData:data,parentDataProperty:"countries",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
let data15 = data.kind;
if(typeof data15 !== "string"){
const err16 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},schema:schema12.properties.kind.type,parentSchema:schema12.properties.kind,data:data15};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.adjectives !== undefined){
let data16 = data.adjectives;
if(Array.isArray(data16)){
const len3 = data16.length;
for(let i3=0; i3<len3; i3++){
let data17 = data16[i3];
if(typeof data17 !== "string"){
const err17 = {instancePath:instancePath+"/adjectives/" + i3,schemaPath:"#/properties/adjectives/items/type",keyword:"type",params:{type: "string"},schema:schema12.properties.adjectives.items.type,parentSchema:schema12.properties.adjectives.items,data:data17};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/adjectives",schemaPath:"#/properties/adjectives/type",keyword:"type",params:{type: "array"},schema:schema12.properties.adjectives.type,parentSchema:schema12.properties.adjectives,data:data16};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.government !== undefined){
if(!(validate22(data.government, {instancePath:instancePath+"/government",parentData:data,parentDataProperty:"government",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.facts !== undefined){
let data19 = data.facts;
if(Array.isArray(data19)){
const len4 = data19.length;
for(let i4=0; i4<len4; i4++){
if(!(validate52(data19[i4], {instancePath:instancePath+"/facts/" + i4,parentData:data19,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/facts",schemaPath:"#/properties/facts/type",keyword:"type",params:{type: "array"},schema:schema12.properties.facts.type,parentSchema:schema12.properties.facts,data:data19};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.editions !== undefined){
let data21 = data.editions;
if(Array.isArray(data21)){
const len5 = data21.length;
for(let i5=0; i5<len5; i5++){
if(!(validate57(data21[i5], {instancePath:instancePath+"/editions/" + i5,parentData:data21,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath:instancePath+"/editions",schemaPath:"#/properties/editions/type",keyword:"type",params:{type: "array"},schema:schema12.properties.editions.type,parentSchema:schema12.properties.editions,data:data21};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema12.type,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}

const schema17 = {"type":"object","additionalProperties":false,"required":["holder","post","from","source"],"properties":{"holder":{"$ref":"#/definitions/id"},"post":{"$ref":"#/definitions/id"},"from":{"$ref":"#/definitions/date"},"to":{"description":"The last day; absent while in office.","$ref":"#/definitions/date"},"acting":{"type":"boolean"},"source":{"$ref":"#/definitions/id"}}};

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.holder === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "holder"},schema:schema17.required,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.post === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "post"},schema:schema17.required,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.from === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},schema:schema17.required,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.source === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},schema:schema17.required,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "holder") || (key0 === "post")) || (key0 === "from")) || (key0 === "to")) || (key0 === "acting")) || (key0 === "source"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.holder !== undefined){
if(!(validate22(data.holder, {instancePath:instancePath+"/holder",parentData:data,parentDataProperty:"holder",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.post !== undefined){
if(!(validate22(data.post, {instancePath:instancePath+"/post",parentData:data,parentDataProperty:"post",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.from !== undefined){
if(!(validate25(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.to !== undefined){
if(!(validate25(data.to, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.acting !== undefined){
let data4 = data.acting;
if(typeof data4 !== "boolean"){
const err5 = {instancePath:instancePath+"/acting",schemaPath:"#/properties/acting/type",keyword:"type",params:{type: "boolean"},schema:schema17.properties.acting.type,parentSchema:schema17.properties.acting,data:data4};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.source !== undefined){
if(!(validate22(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema17.type,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="concord-knowledge" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "sources") || (key0 === "posts")) || (key0 === "entities")) || (key0 === "terms")) || (key0 === "not-names")) || (key0 === "means"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.sources !== undefined){
let data0 = data.sources;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
const _errs4 = errors;
if(!(validate22(key1, {instancePath:instancePath+"/sources",parentData:data0,parentDataProperty:"sources",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
const err1 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/propertyNames",keyword:"propertyNames",params:{propertyName: key1},schema:schema6.properties.sources.propertyNames,parentSchema:schema6.properties.sources,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
for(const key2 in data0){
if(!(validate24(data0[key2], {instancePath:instancePath+"/sources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data0,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "object"},schema:schema6.properties.sources.type,parentSchema:schema6.properties.sources,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.posts !== undefined){
let data2 = data.posts;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate28(data2[i0], {instancePath:instancePath+"/posts/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/posts",schemaPath:"#/properties/posts/type",keyword:"type",params:{type: "array"},schema:schema6.properties.posts.type,parentSchema:schema6.properties.posts,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.entities !== undefined){
let data4 = data.entities;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(!(validate38(data4[i1], {instancePath:instancePath+"/entities/" + i1,parentData:data4,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/entities",schemaPath:"#/properties/entities/type",keyword:"type",params:{type: "array"},schema:schema6.properties.entities.type,parentSchema:schema6.properties.entities,data:data4};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.terms !== undefined){
let data6 = data.terms;
if(Array.isArray(data6)){
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
if(!(validate63(data6[i2], {instancePath:instancePath+"/terms/" + i2,parentData:data6,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/terms",schemaPath:"#/properties/terms/type",keyword:"type",params:{type: "array"},schema:schema6.properties.terms.type,parentSchema:schema6.properties.terms,data:data6};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data["not-names"] !== undefined){
let data8 = data["not-names"];
if(Array.isArray(data8)){
const len3 = data8.length;
for(let i3=0; i3<len3; i3++){
if(!(validate30(data8[i3], {instancePath:instancePath+"/not-names/" + i3,parentData:data8,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/not-names",schemaPath:"#/properties/not-names/type",keyword:"type",params:{type: "array"},schema:schema6.properties["not-names"].type,parentSchema:schema6.properties["not-names"],data:data8};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.means !== undefined){
let data10 = data.means;
if(Array.isArray(data10)){
const len4 = data10.length;
for(let i4=0; i4<len4; i4++){
let data11 = data10[i4];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.name === undefined){
const err7 = {instancePath:instancePath+"/means/" + i4,schemaPath:"#/properties/means/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema6.properties.means.items.required,parentSchema:schema6.properties.means.items,data:data11};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data11.entity === undefined){
const err8 = {instancePath:instancePath+"/means/" + i4,schemaPath:"#/properties/means/items/required",keyword:"required",params:{missingProperty: "entity"},schema:schema6.properties.means.items.required,parentSchema:schema6.properties.means.items,data:data11};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key3 in data11){
if(!((key3 === "name") || (key3 === "entity"))){
const err9 = {instancePath:instancePath+"/means/" + i4,schemaPath:"#/properties/means/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema6.properties.means.items,data:data11};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data11.name !== undefined){
if(!(validate30(data11.name, {instancePath:instancePath+"/means/" + i4+"/name",parentData:data11,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data11.entity !== undefined){
if(!(validate22(data11.entity, {instancePath:instancePath+"/means/" + i4+"/entity",parentData:data11,parentDataProperty:"entity",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/means/" + i4,schemaPath:"#/properties/means/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.means.items.type,parentSchema:schema6.properties.means.items,data:data11};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/means",schemaPath:"#/properties/means/type",keyword:"type",params:{type: "array"},schema:schema6.properties.means.type,parentSchema:schema6.properties.means,data:data10};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema6.type,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
